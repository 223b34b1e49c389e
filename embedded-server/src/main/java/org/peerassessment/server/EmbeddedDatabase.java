package org.peerassessment.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real MariaDB server for one data folder, listening on 127.0.0.1 only.
 *
 * <p>{@link #start} makes the data folder at the first start, takes over from an orphan, recovers
 * what a killed server had acknowledged, and returns once the server takes connections. If the
 * server then dies by itself it is started again, on the same port, until {@link #close}.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  /** The one database of the suite. */
  public static final String NAME = "peer_assessment";

  private final int port;
  private final DatabaseCredentials credentials;
  private final DatabaseKeeper keeper;

  private EmbeddedDatabase(int port, DatabaseCredentials credentials, DatabaseKeeper keeper) {
    this.port = port;
    this.credentials = credentials;
    this.keeper = keeper;
  }

  /**
   * @throws StartFailure with one line that says why not
   */
  public static EmbeddedDatabase start(DatabaseSettings settings) {
    try {
      return started(settings);
    } catch (IOException e) {
      throw new StartFailure("The database cannot start: " + e.getMessage(), e);
    }
  }

  private static EmbeddedDatabase started(DatabaseSettings settings) throws IOException {
    Path data = settings.data();
    Files.createDirectories(data.getParent());
    Files.createDirectories(settings.log().getParent());
    OrphanedDatabase.stop(data);
    DatabaseBinaries binaries = DatabaseBinaries.in(settings.binaries());
    if (!DatabaseFolder.exists(data)) {
      DatabaseFolder.create(binaries, data, settings.log());
    }
    int port = settings.port() == 0 ? FreePort.any() : settings.port();
    DatabaseCredentials credentials = credentials(settings);
    DatabaseKeeper keeper = new DatabaseKeeper(binaries, settings, port, credentials);
    keeper.start();
    return new EmbeddedDatabase(port, credentials, keeper);
  }

  /** Ends a server that a killed process left behind on this data folder, if there is one. */
  public static void endOrphan(DatabaseSettings settings) {
    OrphanedDatabase.stop(settings.data());
  }

  public int port() {
    return port;
  }

  public DatabaseCredentials credentials() {
    return credentials;
  }

  /** Without user or password. */
  public String jdbcUrl() {
    return jdbcUrl(port);
  }

  static String jdbcUrl(int port) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
  }

  /** Makes them at the first call for a folder. */
  static synchronized DatabaseCredentials credentials(DatabaseSettings settings)
      throws IOException {
    PrivateFiles.folder(settings.secrets());
    return DatabaseCredentials.keptIn(settings.secrets().resolve("database.properties"));
  }

  /** The process that serves now. */
  public long pid() {
    return keeper.pid();
  }

  /** Ends the server as it likes to be ended and waits for it. */
  @Override
  public void close() {
    keeper.stop();
  }
}
