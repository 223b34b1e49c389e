package org.peerassessment.core.referral;

/** Answers that may be left out, as they are kept. */
final class Words {
  private Words() {}

  /** Without blanks around it; empty instead of null. */
  static String orEmpty(String answer) {
    return answer == null ? "" : answer.strip();
  }
}
