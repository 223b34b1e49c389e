package org.peerassessment.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.peerassessment.server.PrivateFiles;
import org.peerassessment.server.testing.ProjectFiles;

/** Where the build has put things. */
public final class Places {

  private Places() {}

  /** Folder of the parent POM. */
  public static Path root() {
    return ProjectFiles.root();
  }

  /** The EAR that runs on Payara Server. */
  public static Path ear() {
    return built("ear", "peer-assessment\\.ear");
  }

  /** What a Payara server loads from us. */
  public static Path payaraLibrary() {
    return built("embedded-server", "embedded-server-.*-payara\\.jar");
  }

  /** A library that stands beside the launcher, by the start of its name. */
  public static Path library(String name) {
    return find(
        root().resolve(Path.of("embedded-server", "target", "lib")), name + "-[\\d.]+\\.jar");
  }

  /** Where pictures of the pages go, a folder for each width. */
  public static Path screenshots() {
    return root().resolve(Path.of("system-tests", "target", "screenshots"));
  }

  /** An empty folder of this name below the build folder. */
  public static Path emptied(String name) {
    Path folder = root().resolve(Path.of("system-tests", "target", "servers", name));
    PrivateFiles.deleteTree(folder);
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path built(String module, String name) {
    return find(root().resolve(module).resolve("target"), name);
  }

  private static Path find(Path folder, String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(name))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Not built: " + folder + "/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
