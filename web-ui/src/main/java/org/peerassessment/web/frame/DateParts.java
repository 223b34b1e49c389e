package org.peerassessment.web.frame;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A date as typed into three fields. Keeps what was typed, sense or nonsense, until it makes a
 * date.
 *
 * @param month a number or the English name, in full or its first three letters
 * @param year four digits
 */
public record DateParts(String day, String month, String year) implements Serializable {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

  /** Longest text that is taken from one field. */
  private static final int MOST = 20;

  public DateParts {
    day = trimmed(day);
    month = trimmed(month);
    year = trimmed(year);
  }

  public static DateParts of(LocalDate date) {
    return date == null
        ? new DateParts("", "", "")
        : new DateParts(
            String.valueOf(date.getDayOfMonth()),
            String.valueOf(date.getMonthValue()),
            String.valueOf(date.getYear()));
  }

  public boolean isEmpty() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  /** Key of the words for what keeps this from being a date, or null if it is one or empty. */
  public String fault() {
    if (isEmpty()) {
      return null;
    } else if (day.isEmpty()) {
      return "answer.dateDayMissing";
    } else if (month.isEmpty()) {
      return "answer.dateMonthMissing";
    } else if (monthNumber().isEmpty()) {
      return "answer.dateMonthUnknown";
    } else if (year.isEmpty()) {
      return "answer.dateYearMissing";
    } else if (!year.matches("[0-9]{4}")) {
      return "answer.dateYearFourDigits";
    }
    return date() == null ? "answer.dateNotReal" : null;
  }

  /** The date, or null if there is none. */
  public LocalDate date() {
    OptionalInt monthNumber = monthNumber();
    if (monthNumber.isEmpty() || !day.matches("[0-9]{1,2}") || !year.matches("[0-9]{4}")) {
      return null;
    }
    try {
      return LocalDate.of(Integer.parseInt(year), monthNumber.getAsInt(), Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private OptionalInt monthNumber() {
    if (month.matches("[0-9]{1,2}")) {
      int number = Integer.parseInt(month);
      return number >= 1 && number <= MONTHS.size() ? OptionalInt.of(number) : OptionalInt.empty();
    }
    String name = month.toLowerCase(Locale.ROOT);
    int index = name.length() < 3 ? -1 : MONTHS.indexOf(name.substring(0, 3));
    if (index < 0) {
      return OptionalInt.empty();
    }
    String full = FULL.format(LocalDate.of(2000, index + 1, 1)).toLowerCase(Locale.ROOT);
    return full.startsWith(name) ? OptionalInt.of(index + 1) : OptionalInt.empty();
  }

  private static String trimmed(String typed) {
    String text = typed == null ? "" : typed.strip();
    return text.length() > MOST ? text.substring(0, MOST) : text;
  }
}
