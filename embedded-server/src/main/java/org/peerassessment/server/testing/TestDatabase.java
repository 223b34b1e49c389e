package org.peerassessment.server.testing;

import java.nio.file.Path;
import org.peerassessment.server.DatabaseSettings;
import org.peerassessment.server.EmbeddedDatabase;
import org.peerassessment.server.PrivateFiles;

/** A database with nothing in it, for tests with or without a server. */
public final class TestDatabase {

  private TestDatabase() {}

  /** Empties the folder and starts a server in it, on a free port. */
  public static EmbeddedDatabase fresh(Path folder) {
    DatabaseSettings settings = DatabaseSettings.below(folder, ProjectFiles.binaries());
    EmbeddedDatabase.endOrphan(settings);
    PrivateFiles.deleteTree(folder);
    return EmbeddedDatabase.start(settings);
  }
}
