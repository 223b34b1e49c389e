package org.peerassessment.core.api.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A due date seen from a given day: near from some days before, as the council has set, late from
 * the day after (R-REF-04).
 *
 * @param date null if not set
 * @param daysLeft negative once late; 0 if not set
 */
public record Due(LocalDate date, DueState state, long daysLeft) {
  /**
   * How {@code date}, which may be null, stands on {@code today}.
   *
   * @param near days before it from which it counts as near
   */
  public static Due of(LocalDate date, LocalDate today, int near) {
    if (date == null) {
      return new Due(null, DueState.NOT_SET, 0);
    }
    long left = ChronoUnit.DAYS.between(today, date);
    DueState state = left < 0 ? DueState.LATE : left <= near ? DueState.NEAR : DueState.FINE;
    return new Due(date, state, left);
  }
}
