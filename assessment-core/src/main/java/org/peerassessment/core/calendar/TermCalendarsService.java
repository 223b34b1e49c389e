package org.peerassessment.core.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.NewDays;
import org.peerassessment.core.api.calendar.TermCalendars;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Words;

/** The register of term calendars. */
@Stateless
@Door
public class TermCalendarsService implements TermCalendars {
  private static final String REPLACED = "";

  @Inject private CalendarBook book;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public List<CalendarView> list() {
    Map<Long, Long> counts = book.counts();
    return book.calendars().stream().map(c -> c.view(counts.getOrDefault(c.id(), 0L))).toList();
  }

  @Override
  public EntriesView entries(long calendarId) {
    KeptCalendar calendar = book.get(calendarId);
    List<EntryView> now = book.entriesNow(calendarId).stream().map(CalendarEntry::view).toList();
    return new EntriesView(
        calendar.view(now.size()),
        now,
        book.entriesEnded(calendarId).stream().map(CalendarEntry::view).toList());
  }

  @Override
  public long add(String name) {
    new Answers()
        .text("name", name, DaysAnswers.NAME)
        .require(!book.isTaken(Words.name(name)), "name", "calendar.name.taken")
        .accept();
    boolean first = book.own().isEmpty();
    return book.keep(new KeptCalendar(name, first, by(), clock.instant()));
  }

  @Override
  public void makeOwn(long calendarId) {
    KeptCalendar calendar = book.locked(calendarId);
    book.own().ifPresent(before -> before.makeOwn(false));
    // the schema lets one row carry the mark: it is taken off before it is given
    book.flush();
    calendar.makeOwn(true);
  }

  @Override
  public List<CalendarDays> read(byte[] file) {
    return CalendarFile.read(file, LocalDate.now(clock));
  }

  @Override
  public int enter(NewDays command) {
    KeptCalendar calendar = book.locked(command.calendarId());
    List<CalendarEntry> now = book.entriesNow(calendar.id());
    Set<CalendarDays> told = new LinkedHashSet<>(command.days());
    List<CalendarEntry> replaced =
        now.stream()
            .filter(entry -> command.replace() && entry.isFromFile())
            .filter(entry -> !told.contains(entry.days()))
            .toList();
    now.forEach(entry -> told.remove(entry.days()));
    DaysAnswers.check(command, now.size() - replaced.size() + told.size()).accept();
    Instant at = clock.instant();
    replaced.forEach(entry -> entry.end(REPLACED, by(), at));
    told.stream()
        .map(days -> new CalendarEntry(calendar.id(), days, command.source(), by(), at))
        .forEach(book::keep);
    return told.size();
  }

  @Override
  public void end(long calendarId, long entryId, String reason) {
    new Answers().text("reason", reason, Answers.LONG).accept();
    book.entry(calendarId, entryId).end(reason.strip(), by(), clock.instant());
  }

  private long by() {
    return callers.current().userId();
  }
}
