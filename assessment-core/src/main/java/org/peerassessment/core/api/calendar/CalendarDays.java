package org.peerassessment.core.api.calendar;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.Words;

/**
 * Days in a row that a calendar names.
 *
 * @param kind null where it is not told what they are; such days are not kept
 * @param to last day, the first one or later
 */
public record CalendarDays(EntryKind kind, String name, LocalDate from, LocalDate to) {
  public CalendarDays {
    name = Words.name(name);
  }

  /** Whether the day is one of them. */
  public boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
