package org.peerassessment.server;

/** What was typed after {@code ./run} cannot be understood; the message says it in one line. */
final class UnknownOption extends Exception {

  private static final long serialVersionUID = 1L;

  UnknownOption(String message) {
    super(message);
  }
}
