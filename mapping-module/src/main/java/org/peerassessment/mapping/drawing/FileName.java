package org.peerassessment.mapping.drawing;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.drawing.Format;

/**
 * What a file of the map is called: which view it holds, so that two files are told apart without
 * opening them. Names travel in logs and mail: this one holds letters, figures and hyphens, and
 * tells of nobody, not even whose account it is.
 */
final class FileName {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.UK);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.UK);

  private FileName() {}

  /**
   * @param number the assessment's
   */
  static String of(String number, Format format, Looked looked) {
    String name =
        Stream.of(
                "peer-map",
                number,
                whose(looked),
                when(format, looked),
                known(looked),
                part(looked))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"));
    return name.replaceAll("[^A-Za-z0-9-]", "-") + "." + format.ending();
  }

  private static String whose(Looked looked) {
    if (looked.asked().first() == null) {
      return "everybody";
    }
    return looked.asked().compares() ? "compared" : "one-account";
  }

  private static String when(Format format, Looked looked) {
    return format == Format.GRAPHML_WHOLE ? "all-days" : "at-" + DAY.format(looked.day());
  }

  /** A part of the map must not pass for all of it. */
  private static String part(Looked looked) {
    return looked.leftOut().isNothing() ? "" : "in-part";
  }

  /** To the end of a day, or to a minute within it; nothing for the map as it is known now. */
  private static String known(Looked looked) {
    Instant asked = looked.asked().known();
    if (asked == null) {
      return "";
    }
    ZonedDateTime at = asked.atZone(LONDON);
    boolean wholeDay = !at.toLocalTime().isBefore(LocalTime.MAX.truncatedTo(ChronoUnit.SECONDS));
    return "as-known-" + (wholeDay ? DAY : MINUTE).format(at);
  }
}
