package org.peerassessment.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The database, the server and the application, started side by side and stopped one after the
 * other: the server before the database it uses.
 */
final class Suite {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private volatile CompletableFuture<EmbeddedDatabase> database;
  private volatile EmbeddedPayara payara;

  /**
   * Returns when the application's doors are open.
   *
   * @throws StartFailure with one line that says why not
   */
  void start(DataFolder data, Path binaries, Path war, String address, int port)
      throws IOException, InterruptedException {
    int databasePort = FreePort.any();
    DatabaseSettings settings = data.database(binaries, databasePort);
    DatabaseCredentials credentials = EmbeddedDatabase.credentials(settings);
    String jdbcUrl = EmbeddedDatabase.jdbcUrl(databasePort);
    database = CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(settings));
    payara =
        EmbeddedPayara.boot(
            data.server(),
            binaries.resolve("payara"),
            address,
            port,
            BootCommands.dataSources(jdbcUrl, credentials));
    awaitDatabase();
    payara.deploy(war);
    new ReadyPage(base(address, port)).await(PATIENCE);
  }

  /** Safe at any moment, also halfway through a start. */
  void stop() {
    if (payara != null) {
      payara.stop();
    }
    if (database != null) {
      database.thenAccept(EmbeddedDatabase::close).exceptionally(neverStarted -> null).join();
    }
  }

  /** How a browser on this machine reaches the portal. */
  static String base(String address, int port) {
    boolean everywhere = address.equals("0.0.0.0") || address.equals("::");
    String host = everywhere ? "127.0.0.1" : address;
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
  }

  private void awaitDatabase() {
    try {
      database.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StartFailure failure) {
        throw failure;
      }
      throw e;
    }
  }
}
