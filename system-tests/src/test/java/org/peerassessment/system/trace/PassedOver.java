package org.peerassessment.system.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tests that the last run passed over instead of running. They prove nothing, and nobody sees them:
 * jqwik, say, leaves out a property that carries a tag of JUnit.
 */
final class PassedOver {
  private static final Pattern TEST =
      Pattern.compile("<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\"[^>/]*>\\s*<skipped");

  private PassedOver() {}

  /**
   * By class and name, from the reports below {@code <module>/target}.
   *
   * @param root the folder of the parent POM
   */
  static List<String> readFrom(Path root) throws IOException {
    try (Stream<Path> modules = Files.list(root)) {
      return modules
          .flatMap(
              m ->
                  Stream.of("surefire-reports", "failsafe-reports")
                      .map(m.resolve("target")::resolve))
          .flatMap(PassedOver::reports)
          .flatMap(PassedOver::tests)
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> reports(Path folder) {
    try {
      return Files.isDirectory(folder)
          ? Files.list(folder).filter(f -> f.getFileName().toString().matches("TEST-.*\\.xml"))
          : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> tests(Path report) {
    try {
      return TEST.matcher(Files.readString(report))
          .results()
          .map(found -> found.group(2) + "." + found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
