package org.peerassessment.core.referral;

import java.time.LocalDate;

/**
 * When it is time to look again.
 *
 * @param since day of the last look, or of the referral
 * @param days how many days may pass, as the council has set
 */
record LookClock(LocalDate since, int days) {
  /** Day from which it is time. */
  LocalDate again() {
    return since.plusDays(days);
  }

  boolean isTime(LocalDate today) {
    return !today.isBefore(again());
  }
}
