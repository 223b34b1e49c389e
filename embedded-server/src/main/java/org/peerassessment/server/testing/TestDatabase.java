package org.peerassessment.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.peerassessment.server.DatabaseSettings;
import org.peerassessment.server.EmbeddedDatabase;

/** A database with nothing in it, for tests with or without a server. */
public final class TestDatabase {

  private static final String BINARIES = "peerassessment.test.binaries";

  private TestDatabase() {}

  /** Empties the folder and starts a server in it, on a free port. */
  public static EmbeddedDatabase fresh(Path folder) {
    DatabaseSettings settings = DatabaseSettings.below(folder, binaries());
    EmbeddedDatabase.endOrphan(settings);
    empty(folder);
    return EmbeddedDatabase.start(settings);
  }

  /**
   * Where all test runs share the unpacked server program: the system property {@value #BINARIES},
   * or the build folder of the embedded server, found from any module of this project.
   */
  public static Path binaries() {
    String set = System.getProperty(BINARIES);
    if (set != null) {
      return Path.of(set);
    }
    Path here = Path.of("").toAbsolutePath();
    Path project = Files.isDirectory(here.resolve("embedded-server")) ? here : here.getParent();
    return project.resolve(Path.of("embedded-server", "target", "database-binaries"));
  }

  private static void empty(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
