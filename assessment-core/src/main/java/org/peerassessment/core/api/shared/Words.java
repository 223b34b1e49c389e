package org.peerassessment.core.api.shared;

/** Answers that may be left out, as they are kept. */
public final class Words {
  private Words() {}

  /** Without blanks around it; empty instead of null. */
  public static String orEmpty(String answer) {
    return answer == null ? "" : answer.strip();
  }
}
