package org.peerassessment.system.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts and ends other programs; ends only what it was given. */
public final class Programs {

  private Programs() {}

  /** The Java of this very build. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Starts a program whose output goes to one file. */
  public static Process start(
      List<String> command, Path folder, Map<String, String> environment, Path output) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    builder.environment().putAll(environment);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a program to its end.
   *
   * @throws IllegalStateException if it fails or takes longer than {@code patience}
   */
  public static void run(
      List<String> command,
      Path folder,
      Map<String, String> environment,
      Path output,
      Duration patience) {
    Process process = start(command, folder, environment, output);
    try {
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("Took too long: " + command + ", see " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      throw new IllegalStateException(e);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("Failed: " + command + ", see " + output);
    }
  }

  /** Asks a process to end, and ends it after a minute if it has not. */
  public static void stop(ProcessHandle process) {
    process.destroy();
    if (!ended(process, Duration.ofMinutes(1))) {
      kill(process);
    }
  }

  /** {@code kill -9}, and waits until it is gone. */
  public static void kill(ProcessHandle process) {
    process.destroyForcibly();
    if (!ended(process, Duration.ofSeconds(20))) {
      throw new IllegalStateException("Process " + process.pid() + " does not end");
    }
  }

  private static boolean ended(ProcessHandle process, Duration patience) {
    return Waiting.until(patience, () -> !process.isAlive());
  }
}
