package org.peerassessment.system.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something to come true. */
public final class Waiting {

  private static final long PAUSE_MILLIS = 100;

  private Waiting() {}

  /** Whether it came true within {@code patience}. */
  public static boolean until(Duration patience, BooleanSupplier come) {
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < end) {
      if (come.getAsBoolean()) {
        return true;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return come.getAsBoolean();
  }
}
