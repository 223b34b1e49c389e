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

  private TestDatabase() {}

  /** Empties the folder and starts a server in it, on a free port. */
  public static EmbeddedDatabase fresh(Path folder) {
    DatabaseSettings settings = DatabaseSettings.below(folder, ProjectFiles.binaries());
    EmbeddedDatabase.endOrphan(settings);
    empty(folder);
    return EmbeddedDatabase.start(settings);
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
