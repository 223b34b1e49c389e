package org.peerassessment.core.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.EntryKind;
import org.peerassessment.core.api.calendar.Standing;
import org.peerassessment.core.api.calendar.Standing.Kind;

/**
 * How days stand in a calendar. A holiday goes before a staff day, and either before the term they
 * fall into; holidays that follow one another are one.
 */
record Terms(List<CalendarDays> all) {
  private static final Standing NOT_KNOWN = new Standing(Kind.NOT_KNOWN, "", null);

  Terms {
    all = List.copyOf(all);
  }

  Standing at(LocalDate day) {
    Optional<CalendarDays> holiday = on(EntryKind.HOLIDAY, day);
    if (holiday.isPresent()) {
      return new Standing(Kind.HOLIDAY, holiday.get().name(), endOfHolidays(day));
    }
    return on(EntryKind.INSET, day)
        .map(inset -> new Standing(Kind.INSET, inset.name(), inset.to()))
        .or(() -> on(EntryKind.TERM, day).map(t -> new Standing(Kind.IN_TERM, t.name(), t.to())))
        .orElseGet(() -> betweenTerms(day));
  }

  /** The one of that kind that lasts longest, if any has the day. */
  private Optional<CalendarDays> on(EntryKind kind, LocalDate day) {
    return all.stream()
        .filter(days -> days.kind() == kind && days.has(day))
        .max(Comparator.comparing(CalendarDays::to));
  }

  private LocalDate endOfHolidays(LocalDate day) {
    LocalDate last = day;
    Optional<CalendarDays> next = on(EntryKind.HOLIDAY, day);
    while (next.isPresent()) {
      last = next.get().to();
      next = on(EntryKind.HOLIDAY, last.plusDays(1));
    }
    return last;
  }

  private Standing betweenTerms(LocalDate day) {
    List<CalendarDays> terms = all.stream().filter(d -> d.kind() == EntryKind.TERM).toList();
    boolean one = terms.stream().anyMatch(term -> term.from().isAfter(day));
    boolean other = terms.stream().anyMatch(term -> term.to().isBefore(day));
    return one && other ? new Standing(Kind.OUTSIDE_TERM, "", null) : NOT_KNOWN;
  }
}
