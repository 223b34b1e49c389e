package org.peerassessment.web.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day in the young people's lives as an address asks for it, where anybody may type anything. */
final class AskedDay {
  /** What lies further back is a slip of typing, and some of it no day that a database holds. */
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private AskedDay() {}

  /** Empty where nothing is typed, or nothing that is a day up to {@code last}. */
  static Optional<LocalDate> upTo(LocalDate last, String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      return day.isBefore(FIRST) || day.isAfter(last) ? Optional.empty() : Optional.of(day);
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
