package org.peerassessment.system.lifecycle;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of the story, counted from the day on which it is told. */
final class Days {

  private Days() {}

  static LocalDate ago(int days) {
    return LocalDate.now(ZoneOffset.UTC).minusDays(days);
  }

  static LocalDate ahead(int days) {
    return LocalDate.now(ZoneOffset.UTC).plusDays(days);
  }
}
