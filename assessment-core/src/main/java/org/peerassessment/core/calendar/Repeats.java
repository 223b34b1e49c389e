package org.peerassessment.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.peerassessment.core.api.calendar.CalendarDays;

/**
 * The days of an event, repeated where it says so: from a year before today to two years after, and
 * only by years, months, weeks or days. A rule that would take long to follow is refused.
 */
final class Repeats {
  private static final Pattern FREQUENCY =
      Pattern.compile("FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY)(;|$)");
  private static final Pattern BY_TIME = Pattern.compile("BY(HOUR|MINUTE|SECOND)=");
  private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})T\\d{6}Z?");
  private static final Map<String, Integer> DAYS =
      Map.of("YEARLY", 365, "MONTHLY", 28, "WEEKLY", 7, "DAILY", 1);
  private static final int LONGEST_RULE = 200;

  /** Most steps that all rules of a file may take together. */
  private static final long MOST_STEPS = 50_000;

  private final LocalDate first;
  private final LocalDate last;
  private long steps;

  Repeats(LocalDate today) {
    first = today.minusYears(1);
    last = today.plusYears(2);
  }

  List<CalendarDays> daysOf(Event event) {
    try {
      return read(event);
    } catch (NotReadable why) {
      throw why.refusal();
    }
  }

  private List<CalendarDays> read(Event event) {
    if ("CANCELLED".equalsIgnoreCase(event.value("STATUS"))) {
      return List.of();
    } else if (event.has("RDATE") || event.has("RECURRENCE-ID")) {
      throw EventTimes.fault(event, "repeats");
    }
    LocalDate from = EventTimes.from(event);
    long more = ChronoUnit.DAYS.between(from, EventTimes.to(event));
    Set<LocalDate> without = without(event);
    return starts(event, from).stream()
        .filter(day -> !without.contains(day))
        .map(
            day ->
                new CalendarDays(
                    Guess.kind(event.summary(), more), event.summary(), day, day.plusDays(more)))
        .toList();
  }

  private List<LocalDate> starts(Event event, LocalDate from) {
    if (!event.has("RRULE")) {
      return List.of(from);
    }
    String rule = event.value("RRULE").strip().toUpperCase(Locale.ROOT);
    Matcher frequency = FREQUENCY.matcher(rule);
    if (rule.length() > LONGEST_RULE || !frequency.find() || BY_TIME.matcher(rule).find()) {
      throw EventTimes.fault(event, "repeats");
    }
    steps += Math.max(1, ChronoUnit.DAYS.between(from, last) / DAYS.get(frequency.group(1)));
    if (steps > MOST_STEPS) {
      throw EventTimes.fault(event, "repeatsTooOften");
    }
    try {
      List<LocalDate> dates =
          new Recur<LocalDate>(UNTIL.matcher(rule).replaceAll("UNTIL=$1"))
              .getDates(from, first, last, CalendarFile.MOST_EVENTS + 1);
      return dates.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).toList();
    } catch (RuntimeException unreadable) {
      throw EventTimes.fault(event, "repeats");
    }
  }

  private static Set<LocalDate> without(Event event) {
    Set<LocalDate> days = new HashSet<>();
    if (event.has("EXDATE")) {
      for (String written : event.value("EXDATE").split(",")) {
        days.add(EventTimes.moment(event, written.strip(), event.zone("EXDATE")).toLocalDate());
      }
    }
    return days;
  }
}
