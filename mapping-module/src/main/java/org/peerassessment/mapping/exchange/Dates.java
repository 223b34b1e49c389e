package org.peerassessment.mapping.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Days as files write them: {@code 2026-09-27}, or day first as in {@code 27/09/2026}. */
final class Dates {
  private static final List<DateTimeFormatter> FORMS =
      List.of(form("uuuu-MM-dd"), form("d/M/uuuu"), form("d.M.uuuu"), form("d M uuuu"));

  private Dates() {}

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  /** The day, or empty if it is no real one; of a moment in ISO 8601 its day. */
  static Optional<LocalDate> read(String text) {
    String day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(day, form));
      } catch (DateTimeParseException another) {
        continue;
      }
    }
    return Optional.empty();
  }
}
