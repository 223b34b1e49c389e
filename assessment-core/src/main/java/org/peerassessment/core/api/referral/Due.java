package org.peerassessment.core.api.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A due date seen from a given day: near from seven days before, late from the day after
 * (R-REF-04).
 *
 * @param date null if not set
 * @param daysLeft negative once late; 0 if not set
 */
public record Due(LocalDate date, DueState state, long daysLeft) {
  /** From how many days before it counts as near. */
  public static final int NEAR_DAYS = 7;

  /** How {@code date}, which may be null, stands on {@code today}. */
  public static Due of(LocalDate date, LocalDate today) {
    if (date == null) {
      return new Due(null, DueState.NOT_SET, 0);
    }
    long left = ChronoUnit.DAYS.between(today, date);
    DueState state = left < 0 ? DueState.LATE : left <= NEAR_DAYS ? DueState.NEAR : DueState.FINE;
    return new Due(date, state, left);
  }
}
