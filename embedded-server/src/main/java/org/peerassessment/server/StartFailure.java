package org.peerassessment.server;

/** Why the suite cannot start, in one line that says what to do. */
public final class StartFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StartFailure(String message) {
    super(message);
  }

  public StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
