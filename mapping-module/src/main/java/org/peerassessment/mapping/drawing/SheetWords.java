package org.peerassessment.mapping.drawing;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of drawn maps. */
final class SheetWords {
  private static final Locale BRITISH = Locale.UK;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", BRITISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", BRITISH)
          .withZone(ZoneId.of("Europe/London"));
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.peerassessment.mapping.drawing.words", BRITISH, SheetWords.class.getClassLoader());

  private SheetWords() {}

  static String get(String key) {
    return BUNDLE.getString(key);
  }

  /** A text that mentions {@code args}. */
  static String of(String key, Object... args) {
    return new MessageFormat(get(key).replace("'", "''"), BRITISH).format(args);
  }

  /** A choice in words. */
  static String label(Enum<?> choice) {
    return choice == null
        ? ""
        : get(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** When something held; either day may be unknown. */
  static String period(LocalDate from, LocalDate to) {
    if (from == null && to == null) {
      return get("period.unknown");
    } else if (to == null) {
      return of("period.since", date(from));
    }
    return from == null ? of("period.until", date(to)) : of("period.fromTo", date(from), date(to));
  }
}
