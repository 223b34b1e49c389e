package org.peerassessment.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.EntryKind;
import org.peerassessment.core.api.calendar.Standing;
import org.peerassessment.core.api.calendar.Standing.Kind;

@Tag("R-REF-05")
class TermsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

  @Test
  void holidaysThatFollowOneAnotherAreOneAndGoBeforeTheTerm() {
    Terms terms =
        new Terms(
            List.of(
                days(EntryKind.TERM, 0, 100),
                days(EntryKind.HOLIDAY, 10, 12),
                days(EntryKind.HOLIDAY, 13, 20)));
    assertEquals(new Standing(Kind.HOLIDAY, "HOLIDAY 10", day(20)), terms.at(day(11)));
    assertEquals(Kind.IN_TERM, terms.at(day(21)).kind());
  }

  @Test
  void betweenTwoTermsIsOutsideAndBeforeAllOfThemIsNotKnown() {
    Terms terms = new Terms(List.of(days(EntryKind.TERM, 0, 10), days(EntryKind.TERM, 20, 30)));
    assertEquals(Kind.OUTSIDE_TERM, terms.at(day(15)).kind());
    assertEquals(Kind.NOT_KNOWN, terms.at(day(-1)).kind());
    assertEquals(Kind.NOT_KNOWN, terms.at(day(31)).kind());
    assertEquals(Kind.NOT_KNOWN, new Terms(List.of()).at(FIRST).kind());
  }

  @Property
  void aDayInAHolidayIsNeverInTermAndOneInATermIsNeverOutside(
      @ForAll("calendars") List<CalendarDays> all, @ForAll @IntRange(min = -5, max = 70) int n) {
    Standing standing = new Terms(all).at(day(n));
    boolean holiday = any(all, EntryKind.HOLIDAY, n);
    boolean inset = any(all, EntryKind.INSET, n);
    boolean term = any(all, EntryKind.TERM, n);
    assertEquals(holiday, standing.kind() == Kind.HOLIDAY);
    assertEquals(!holiday && inset, standing.kind() == Kind.INSET);
    assertEquals(!holiday && !inset && term, standing.kind() == Kind.IN_TERM);
    if (standing.until() != null) {
      assertFalse(standing.until().isBefore(day(n)));
    }
  }

  @Property
  void everyDayUntilTheEndOfAHolidayIsHolidayAndTheNextIsNot(
      @ForAll("calendars") List<CalendarDays> all, @ForAll @IntRange(min = 0, max = 60) int n) {
    Terms terms = new Terms(all);
    Standing standing = terms.at(day(n));
    if (standing.kind() == Kind.HOLIDAY) {
      assertTrue(
          day(n)
              .datesUntil(standing.until().plusDays(1))
              .allMatch(one -> terms.at(one).kind() == Kind.HOLIDAY));
      assertNotEquals(Kind.HOLIDAY, terms.at(standing.until().plusDays(1)).kind());
    }
  }

  @Provide
  Arbitrary<List<CalendarDays>> calendars() {
    return Combinators.combine(
            Arbitraries.of(EntryKind.class),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 15))
        .as((kind, from, more) -> days(kind, from, from + more))
        .list()
        .ofMaxSize(12);
  }

  private static boolean any(List<CalendarDays> all, EntryKind kind, int n) {
    return all.stream().anyMatch(days -> days.kind() == kind && days.has(day(n)));
  }

  private static CalendarDays days(EntryKind kind, int from, int to) {
    return new CalendarDays(kind, kind + " " + from, day(from), day(to));
  }

  private static LocalDate day(int n) {
    return FIRST.plusDays(n);
  }
}
