package org.peerassessment.server;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server that outlived its launcher ({@code kill -9} of the virtual machine does not end
 * it) and still holds the data folder. Known by its program and its data folder, never by name
 * alone.
 */
final class OrphanedDatabase {

  private static final int PATIENCE_SECONDS = 60;

  private OrphanedDatabase() {}

  /**
   * Ends it as the server itself likes to be ended, and waits.
   *
   * @return whether there was one
   * @throws StartFailure if it does not end
   */
  static boolean stop(Path data) {
    List<ProcessHandle> orphans =
        ProcessHandle.allProcesses().filter(process -> serves(process, data)).toList();
    orphans.forEach(OrphanedDatabase::stop);
    return !orphans.isEmpty();
  }

  private static boolean serves(ProcessHandle process, Path data) {
    ProcessHandle.Info info = process.info();
    String argument = DatabaseCommand.dataArgument(data);
    return info.command().map(Path::of).map(Path::getFileName).map(Path::toString).stream()
            .anyMatch(name -> name.startsWith("mariadbd"))
        && info.arguments().map(Arrays::asList).stream().anyMatch(all -> all.contains(argument));
  }

  private static void stop(ProcessHandle orphan) {
    orphan.destroy();
    try {
      orphan.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new StartFailure(
          "A database server of an earlier start (process "
              + orphan.pid()
              + ") still holds the data folder and does not end. End it, then start again.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted while an earlier database server was ending.", e);
    }
  }
}
