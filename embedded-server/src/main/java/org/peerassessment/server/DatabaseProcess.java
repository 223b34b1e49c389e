package org.peerassessment.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One run of the server program: its output goes to the bounded log and tells when it is ready. */
final class DatabaseProcess {

  /** Recovery after a kill replays the redo log (48 MB): seconds, a minute on a slow disk. */
  private static final int READY_SECONDS = 180;

  private static final String READY = "ready for connections";

  private final Process process;
  private final BoundedLog log;
  private final CountDownLatch decided = new CountDownLatch(1);
  private volatile boolean ready;
  private volatile String lastError = "";

  private DatabaseProcess(Process process, BoundedLog log) {
    this.process = process;
    this.log = log;
  }

  static DatabaseProcess start(ProcessBuilder command, BoundedLog log) throws IOException {
    DatabaseProcess started = new DatabaseProcess(command.start(), log);
    Thread reader = new Thread(started::read, "database-log");
    reader.setDaemon(true);
    reader.start();
    return started;
  }

  Process process() {
    return process;
  }

  /**
   * @throws StartFailure if the server ended or took too long
   */
  void awaitReady() {
    try {
      if (!decided.await(READY_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new StartFailure("The database did not start in " + READY_SECONDS + " seconds.");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted while the database was starting.", e);
    }
    if (!ready) {
      throw new StartFailure("The database server ended while starting. " + lastError);
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.line(line);
        if (line.contains("[ERROR]") && lastError.isEmpty()) {
          lastError = line.substring(line.indexOf("[ERROR]") + "[ERROR]".length()).strip();
        }
        if (line.contains(READY)) {
          ready = true;
          decided.countDown();
        }
      }
    } catch (IOException ended) {
      log.line("The server's output ended: " + ended.getMessage());
    } finally {
      decided.countDown();
    }
  }
}
