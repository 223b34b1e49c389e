package org.peerassessment.mapping.api.ledger;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

/**
 * The days on which something held in life, first and last day included.
 *
 * @param from first day, or null if it is not known since when
 * @param to last day, or null if it goes on
 */
public record Period(LocalDate from, LocalDate to) {
  /**
   * @throws NotAccepted if it ends before it begins
   */
  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new NotAccepted(Reason.about("to", "mapping.period.reversed"));
    }
  }

  /** Whether the day lies within; an unknown first day counts as always so far. */
  public boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** The same period with {@code last} as its last day. */
  public Period until(LocalDate last) {
    return new Period(from, last);
  }
}
