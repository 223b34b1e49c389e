package org.peerassessment.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Starts the server process, starts it again when it dies by itself, and ends it. */
final class DatabaseKeeper {

  private static final int STOP_SECONDS = 60;
  private static final long FIRST_PAUSE_MILLIS = 500;
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  private final DatabaseBinaries binaries;
  private final DatabaseSettings settings;
  private final int port;
  private final DatabaseCredentials credentials;
  private final BoundedLog log;
  private volatile boolean stopping;
  private volatile DatabaseProcess server;

  DatabaseKeeper(
      DatabaseBinaries binaries,
      DatabaseSettings settings,
      int port,
      DatabaseCredentials credentials)
      throws IOException {
    this.binaries = binaries;
    this.settings = settings;
    this.port = port;
    this.credentials = credentials;
    this.log = new BoundedLog(settings.log());
  }

  void start() throws IOException {
    serve();
    Thread keeper = new Thread(this::keep, "database-keeper");
    keeper.setDaemon(true);
    keeper.start();
  }

  long pid() {
    return server.process().pid();
  }

  void stop() {
    stopping = true;
    Process process = server.process();
    process.toHandle().destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      log.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException lostLog) {
      // Nothing left to write.
    }
  }

  private void keep() {
    long pause = FIRST_PAUSE_MILLIS;
    while (!stopping) {
      try {
        server.process().waitFor();
        if (!stopping) {
          Thread.sleep(pause);
          pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
          serve();
          pause = FIRST_PAUSE_MILLIS;
        }
      } catch (IOException | StartFailure e) {
        log.line("Not started again: " + e.getMessage());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private synchronized void serve() throws IOException {
    if (stopping) {
      return;
    }
    Path init = settings.secrets().resolve("database-init.sql");
    PrivateFiles.write(init, Provisioning.sql(credentials));
    try {
      server =
          DatabaseProcess.start(DatabaseCommand.serve(binaries, settings.data(), port, init), log);
      server.awaitReady();
    } finally {
      Files.deleteIfExists(init);
    }
  }
}
