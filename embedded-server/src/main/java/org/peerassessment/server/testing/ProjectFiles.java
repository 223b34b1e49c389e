package org.peerassessment.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the build leaves what tests run, found from the folder of any module or of the project. */
public final class ProjectFiles {

  private static final String BINARIES = "peerassessment.test.binaries";

  private ProjectFiles() {}

  /** The folder of the whole project. */
  public static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("embedded-server")) ? here : here.getParent();
  }

  /** The portal as built. */
  public static Path war() {
    return root().resolve(Path.of("web-ui", "target", "peer-assessment.war"));
  }

  /**
   * Where all test runs share the unpacked database program: the system property {@value
   * #BINARIES}, or the build folder of the embedded server.
   */
  public static Path binaries() {
    String set = System.getProperty(BINARIES);
    return set != null ? Path.of(set) : built().resolve("database-binaries");
  }

  /** What {@code ./run} tells the virtual machine, as an argument file of the java command. */
  public static Path jvmOptions() {
    return root().resolve(Path.of("embedded-server", "jvm.options"));
  }

  /** The jar that {@code ./run} starts. */
  public static Path launcher() {
    try (Stream<Path> jars = Files.list(built())) {
      return jars.filter(ProjectFiles::isLauncher)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Not built yet: embedded-server"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLauncher(Path file) {
    return file.getFileName().toString().matches("embedded-server-[0-9.]+(-SNAPSHOT)?\\.jar");
  }

  private static Path built() {
    return root().resolve(Path.of("embedded-server", "target"));
  }
}
