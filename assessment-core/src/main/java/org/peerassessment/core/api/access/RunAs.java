package org.peerassessment.core.api.access;

import java.util.concurrent.Callable;

/**
 * Lets a job (timer, start-up) act under its own named account. The portal never uses this: there
 * the signed-in person is the caller.
 */
public final class RunAs {
  private static final ThreadLocal<String> NAME = new ThreadLocal<>();

  private RunAs() {}

  /** Runs {@code work} with the account {@code userName} as caller. */
  public static <T> T user(String userName, Callable<T> work) throws Exception {
    String before = NAME.get();
    NAME.set(userName);
    try {
      return work.call();
    } finally {
      restore(before);
    }
  }

  /** The same for work that answers nothing. */
  public static void run(String userName, Runnable work) {
    String before = NAME.get();
    NAME.set(userName);
    try {
      work.run();
    } finally {
      restore(before);
    }
  }

  private static void restore(String before) {
    if (before == null) {
      NAME.remove();
    } else {
      NAME.set(before);
    }
  }

  /** The account named on this thread, or null. */
  public static String currentName() {
    return NAME.get();
  }
}
