package org.peerassessment.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.core.MarlowshireCouncil.ADA;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.RUTH;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.EntryKind;
import org.peerassessment.core.api.calendar.NewDays;
import org.peerassessment.core.api.calendar.Standing;
import org.peerassessment.core.api.calendar.TermCalendar;
import org.peerassessment.core.api.calendar.TermCalendars;
import org.peerassessment.core.api.calendar.TermCalendars.CalendarView;
import org.peerassessment.core.api.calendar.TermCalendars.EntriesView;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Timeframe;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.referral.ReferralFixture;

/** Term calendars through their doors: files, entries by hand, and what relies on them. */
@ExtendWith(ArquillianExtension.class)
class TermCalendarDoorsIT {
  @Inject private MarlowshireCouncil council;
  @Inject private TermCalendars calendars;
  @Inject private TermCalendar calendar;
  @Inject private Referrals referrals;
  @Inject private Timeframe timeframe;
  @Inject private Clock clock;

  private LocalDate today;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
    today = LocalDate.now(clock);
  }

  @Test
  @Tag("R-REF-05")
  void aFileIsReadLookedAtAndKeptAndANewerOneTakesItsPlaceInTheHistory() {
    long id = fresh("File");
    List<CalendarDays> found = as(ADA, () -> calendars.read(file()));
    assertEquals(
        List.of(EntryKind.TERM, EntryKind.HOLIDAY), found.stream().map(d -> d.kind()).toList());
    assertEquals(0, entries(id).now().size());
    does(ADA, () -> calendars.enter(new NewDays(id, found, "terms.ics", false)));
    does(ADA, () -> calendars.enter(new NewDays(id, List.of(holiday(400, 401)), "", false)));
    assertEquals(3, entries(id).now().size());
    does(ADA, () -> calendars.enter(new NewDays(id, found.subList(0, 1), "new.ics", true)));
    assertEquals(
        List.of("terms.ics", ""), entries(id).now().stream().map(e -> e.source()).toList());
    assertEquals(
        List.of("Half term"), entries(id).ended().stream().map(e -> e.days().name()).toList());
  }

  @Test
  @Tag("R-REF-05")
  void aFileTakesThePlaceOfFilesThatFilledTheCalendar() {
    long id = fresh("Full");
    int files = CalendarBook.MOST_ENTRIES / NewDays.MOST;
    for (int i = 0; i < files; i++) {
      List<CalendarDays> days = year(i);
      does(ADA, () -> calendars.enter(new NewDays(id, days, "long.ics", false)));
    }
    List<CalendarDays> many = year(files);
    assertThrows(
        NotAccepted.class,
        () -> does(ADA, () -> calendars.enter(new NewDays(id, many, "long.ics", false))));
    does(ADA, () -> calendars.enter(new NewDays(id, many, "new.ics", true)));
    assertEquals(many.size(), entries(id).now().size());
    assertEquals("new.ics", entries(id).now().get(0).source());
  }

  @Test
  @Tag("R-REF-05")
  void theSameFileBroughtInTwiceEntersNothingTwice() {
    long id = fresh("Twice");
    List<CalendarDays> found = as(ADA, () -> calendars.read(file()));
    does(ADA, () -> calendars.enter(new NewDays(id, found.subList(0, 1), "", false)));
    NewDays file = new NewDays(id, found, "terms.ics", false);
    assertEquals(1, as(ADA, () -> calendars.enter(file)), "the other stands by hand");
    assertEquals(0, as(ADA, () -> calendars.enter(file)));
    NewDays inPlace = new NewDays(id, found, "terms.ics", true);
    assertEquals(0, as(ADA, () -> calendars.enter(inPlace)));
    assertEquals(2, entries(id).now().size());
    assertEquals(0, entries(id).ended().size());
    CalendarDays moved = new CalendarDays(EntryKind.HOLIDAY, "Half term", today, today.plusDays(5));
    NewDays newer = new NewDays(id, List.of(moved, moved), "terms.ics", false);
    assertEquals(1, as(ADA, () -> calendars.enter(newer)), "other days are another entry");
  }

  @Test
  @Tag("R-REF-05")
  void allDaysAreKeptOrNone() {
    long id = fresh("Whole");
    CalendarDays nameless = new CalendarDays(EntryKind.HOLIDAY, "", today, today);
    assertThrows(
        NotAccepted.class,
        () ->
            does(
                ADA,
                () ->
                    calendars.enter(
                        new NewDays(id, List.of(holiday(1, 2), nameless), "a.ics", true))));
    assertEquals(0, entries(id).now().size());
  }

  @Test
  @Tag("R-REF-05")
  void aDueDateInTheHolidaysOfTheCouncilsOwnCalendarNeedsAReasonThatIsKept() {
    long id = fresh("Own");
    does(ADA, () -> calendars.makeOwn(id));
    assertEquals(1, as(ADA, calendars::list).stream().filter(CalendarView::own).count());
    does(ADA, () -> calendars.enter(new NewDays(id, List.of(holiday(10, 20)), "", false)));
    LocalDate due = today.plusDays(15);
    assertEquals(
        new Standing(Standing.Kind.HOLIDAY, "Marlow holiday", today.plusDays(20)),
        as(AMINA, () -> calendar.at(due)));
    long ruth = council.idOf(RUTH);
    AssessmentId record =
        as(
            AMINA,
            () -> referrals.record(ReferralFixture.referral(today, null, ruth), UUID.randomUUID()));
    assertThrows(
        NotAccepted.class,
        () -> does(AMINA, () -> timeframe.set(ReferralFixture.timeframe(record, due))));
    does(AMINA, () -> timeframe.set(ReferralFixture.timeframe(record, due, "It cannot wait.")));
    assertEquals(
        "It cannot wait.",
        as(AMINA, () -> timeframe.view(record)).current().orElseThrow().dueWhy());
    long entry = entries(id).now().get(0).entryId();
    does(ADA, () -> calendars.end(id, entry, "Moved by the schools."));
    assertEquals(Standing.Kind.NOT_KNOWN, as(AMINA, () -> calendar.at(due)).kind());
    assertThrows(
        ChangedMeanwhile.class, () -> does(ADA, () -> calendars.end(id, entry, "Once more.")));
    assertEquals(due, as(AMINA, () -> timeframe.view(record)).due().date());
  }

  @Test
  @Tag("R-REF-05")
  @Tag("R-ACC-01")
  void practitionersReadCalendarsAndAdministratorsKeepThem() {
    long id = fresh("Guarded");
    assertEquals(0, as(AMINA, () -> calendars.entries(id)).now().size());
    assertThrows(NotPermitted.class, () -> as(AMINA, () -> calendars.add("Mine")));
    assertThrows(NotPermitted.class, () -> as(AMINA, () -> calendars.read(file())));
    assertThrows(
        NotPermitted.class,
        () -> does(AMINA, () -> calendars.enter(new NewDays(id, List.of(), "", false))));
    assertThrows(NoSuchRecord.class, () -> as(ADA, () -> calendars.entries(987_654)));
    long other = fresh("Other");
    does(ADA, () -> calendars.enter(new NewDays(id, List.of(holiday(1, 2)), "", false)));
    long entry = entries(id).now().get(0).entryId();
    assertThrows(NoSuchRecord.class, () -> does(ADA, () -> calendars.end(other, entry, "Why.")));
  }

  private long fresh(String name) {
    return as(ADA, () -> calendars.add(name + " " + clock.instant()));
  }

  private EntriesView entries(long id) {
    return as(ADA, () -> calendars.entries(id));
  }

  private List<CalendarDays> year(int file) {
    return IntStream.range(0, NewDays.MOST)
        .map(day -> file * NewDays.MOST + day)
        .mapToObj(day -> holiday(day, day))
        .toList();
  }

  private CalendarDays holiday(int from, int to) {
    return new CalendarDays(
        EntryKind.HOLIDAY, "Marlow holiday", today.plusDays(from), today.plusDays(to));
  }

  private static byte[] file() {
    return """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        SUMMARY:Autumn term
        DTSTART;VALUE=DATE:20260901
        DTEND;VALUE=DATE:20261219
        END:VEVENT
        BEGIN:VEVENT
        SUMMARY:Half term
        DTSTART;VALUE=DATE:20261026
        DTEND;VALUE=DATE:20261031
        END:VEVENT
        END:VCALENDAR
        """
        .getBytes(StandardCharsets.UTF_8);
  }
}
