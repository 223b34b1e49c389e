package org.peerassessment.core.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Turns the times of an event into days as they are in the council's time. The last day of an
 * all-day event is the one before its end (RFC 5545, 3.6.1).
 */
final class EventTimes {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  /** What some calendars call the zones in which schools here are. */
  private static final Map<String, String> ALSO_CALLED =
      Map.of("GMT Standard Time", "Europe/London", "Greenwich Standard Time", "UTC");

  private EventTimes() {}

  static LocalDate from(Event event) {
    String start = event.value("DTSTART");
    if (start == null) {
      throw fault(event, "noStart");
    }
    return inRange(event, moment(event, "DTSTART").toLocalDate());
  }

  /** Last day, the first one or later. */
  static LocalDate to(Event event) {
    LocalDate from = from(event);
    LocalDateTime end = end(event);
    LocalDate to =
        end.toLocalTime().equals(LocalTime.MIDNIGHT) ? dayBefore(end) : end.toLocalDate();
    if (end.isBefore(moment(event, "DTSTART"))) {
      throw fault(event, "endsFirst");
    }
    LocalDate last = to.isBefore(from) ? from : to;
    if (last.isAfter(from.plusDays(DaysAnswers.LONGEST))) {
      throw fault(event, "lasts");
    }
    return inRange(event, last);
  }

  private static LocalDate dayBefore(LocalDateTime end) {
    return end.toLocalDate().minusDays(1);
  }

  private static LocalDateTime end(Event event) {
    LocalDateTime start = moment(event, "DTSTART");
    if (event.has("DTEND")) {
      return moment(event, "DTEND");
    } else if (event.has("DURATION")) {
      return plus(event, start);
    }
    return isDay(event.value("DTSTART")) ? start.plusDays(1) : start.plusSeconds(1);
  }

  private static LocalDateTime plus(Event event, LocalDateTime start) {
    String lasts = event.value("DURATION").strip();
    try {
      return lasts.contains("T")
          ? start.plus(Duration.parse(lasts))
          : start.plus(Period.parse(lasts));
    } catch (DateTimeException | ArithmeticException unreadable) {
      throw fault(event, "time");
    }
  }

  private static boolean isDay(String written) {
    return written.strip().length() == 8;
  }

  private static LocalDateTime moment(Event event, String property) {
    return moment(event, event.value(property).strip(), event.zone(property));
  }

  /** A day or a time as written, in the council's time. */
  static LocalDateTime moment(Event event, String written, String zone) {
    try {
      if (isDay(written)) {
        return LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay();
      } else if (written.endsWith("Z")) {
        LocalDateTime utc = LocalDateTime.parse(written.substring(0, written.length() - 1), MOMENT);
        return inLondon(utc.atZone(ZoneOffset.UTC));
      }
      LocalDateTime local = LocalDateTime.parse(written, MOMENT);
      return zone == null ? local : inLondon(local.atZone(zoneOf(zone.strip())));
    } catch (DateTimeException unreadable) {
      throw fault(event, "time");
    }
  }

  private static ZoneId zoneOf(String name) {
    return ZoneId.of(ALSO_CALLED.getOrDefault(name, name));
  }

  private static LocalDateTime inLondon(ZonedDateTime time) {
    return time.withZoneSameInstant(LONDON).toLocalDateTime();
  }

  private static LocalDate inRange(Event event, LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw fault(event, "year");
    }
    return day;
  }

  /** Why an event cannot be read, by its name. */
  static NotReadable fault(Event event, String key) {
    return new NotReadable("event." + key, NotReadable.shown(event.summary()));
  }
}
