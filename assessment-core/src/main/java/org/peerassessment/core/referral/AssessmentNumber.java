package org.peerassessment.core.referral;

import java.util.Locale;

/** How an assessment's number is written: {@code PGA-2026-0042}. */
final class AssessmentNumber {
  private AssessmentNumber() {}

  /** Four digits, more once a year has more than 9,999. */
  static String of(int year, int given) {
    return String.format(Locale.ROOT, "PGA-%d-%04d", year, given);
  }
}
