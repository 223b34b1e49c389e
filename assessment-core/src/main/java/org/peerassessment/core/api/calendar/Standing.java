package org.peerassessment.core.api.calendar;

import java.time.LocalDate;

/**
 * How a day stands in the council's term calendar.
 *
 * @param name of the holiday, the day or the term; empty outside every term and where not known
 * @param until last day of it; null outside every term and where not known
 */
public record Standing(Kind kind, String name, LocalDate until) {
  /** Whether young people may be hard to reach through school on such a day. */
  public boolean isAway() {
    return kind == Kind.HOLIDAY || kind == Kind.INSET || kind == Kind.OUTSIDE_TERM;
  }

  /** What is known of a day. */
  public enum Kind {
    IN_TERM,
    HOLIDAY,
    /** Staff are in school, pupils are not. */
    INSET,
    /** Between the terms that the calendar knows, but in none of them. */
    OUTSIDE_TERM,
    /** The calendar says nothing about that day, or there is none. */
    NOT_KNOWN
  }
}
