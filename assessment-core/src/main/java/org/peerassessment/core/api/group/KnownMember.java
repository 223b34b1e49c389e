package org.peerassessment.core.api.group;

import java.time.LocalDate;

/**
 * A membership as the record held it at some moment.
 *
 * @param to last day, or null if no end was recorded by then
 */
public record KnownMember(long personId, LocalDate from, LocalDate to) {
  /** Whether it held on a day, by what was known; first and last days included. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
