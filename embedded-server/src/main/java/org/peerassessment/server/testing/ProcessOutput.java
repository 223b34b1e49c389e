package org.peerassessment.server.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a process printed so far, read as it comes so that the process never waits for us. */
final class ProcessOutput {

  private final StringBuilder text = new StringBuilder();
  private boolean ended;

  private ProcessOutput() {}

  static ProcessOutput of(Process process) {
    ProcessOutput output = new ProcessOutput();
    Thread reader = new Thread(() -> output.read(process), "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
    return output;
  }

  /** Whether the line came before the end of the process and of our patience. */
  synchronized boolean awaitLine(String line, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!text.toString().contains(line)) {
      long millis = (end - System.nanoTime()) / 1_000_000;
      if (ended || millis <= 0) {
        return false;
      }
      wait(millis);
    }
    return true;
  }

  synchronized String text() {
    return text.toString();
  }

  private void read(Process process) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        add(line);
      }
    } catch (IOException closed) {
      add("(output ended: " + closed.getMessage() + ")");
    } finally {
      end();
    }
  }

  private synchronized void add(String line) {
    text.append(line).append('\n');
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }
}
