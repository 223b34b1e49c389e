package org.peerassessment.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.api.calendar.Standing;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;

/** Term calendars, as kept; for the core's own features, behind their doors. */
@ApplicationScoped
public class CalendarBook {
  static final int MOST_ENTRIES = 2000;
  private static final int MOST = 200;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  /** How the day stands in the council's own calendar. */
  public Standing at(LocalDate day) {
    return new Terms(
            em.createQuery(
                    "select e from CalendarEntry e, KeptCalendar c where e.calendarId = c.id"
                        + " and c.councilsOwn = 1 and e.endedAt is null order by e.from",
                    CalendarEntry.class)
                .setMaxResults(MOST_ENTRIES)
                .getResultStream()
                .map(CalendarEntry::days)
                .toList())
        .at(day);
  }

  long keep(KeptCalendar calendar) {
    em.persist(calendar);
    em.flush();
    return calendar.id();
  }

  void keep(CalendarEntry entry) {
    em.persist(entry);
  }

  void flush() {
    em.flush();
  }

  List<KeptCalendar> calendars() {
    return em.createQuery("select c from KeptCalendar c order by c.name", KeptCalendar.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  boolean isTaken(String name) {
    return em.createQuery("select count(c) from KeptCalendar c where c.name = :name", Long.class)
            .setParameter("name", name)
            .getSingleResult()
        > 0;
  }

  Optional<KeptCalendar> own() {
    return em.createQuery(
            "select c from KeptCalendar c where c.councilsOwn = 1", KeptCalendar.class)
        .getResultStream()
        .findFirst();
  }

  KeptCalendar get(long calendarId) {
    KeptCalendar found = em.find(KeptCalendar.class, calendarId);
    if (found == null) {
      throw new NoSuchRecord();
    }
    return found;
  }

  /** Loads and locks, so that two imports at once follow one another. */
  KeptCalendar locked(long calendarId) {
    KeptCalendar found = em.find(KeptCalendar.class, calendarId, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new NoSuchRecord();
    }
    return found;
  }

  CalendarEntry entry(long calendarId, long entryId) {
    CalendarEntry found = em.find(CalendarEntry.class, entryId);
    if (found == null || found.calendarId() != calendarId) {
      throw new NoSuchRecord();
    }
    return found;
  }

  /** Those that hold, by first day. */
  List<CalendarEntry> entriesNow(long calendarId) {
    return entries(calendarId, " and e.endedAt is null order by e.from, e.id");
  }

  /** Last ended first. */
  List<CalendarEntry> entriesEnded(long calendarId) {
    return entries(calendarId, " and e.endedAt is not null order by e.endedAt desc, e.id");
  }

  private List<CalendarEntry> entries(long calendarId, String which) {
    return em.createQuery(
            "select e from CalendarEntry e where e.calendarId = :calendar" + which,
            CalendarEntry.class)
        .setParameter("calendar", calendarId)
        .setMaxResults(MOST_ENTRIES)
        .getResultList();
  }

  /** How many entries hold, by calendar. */
  Map<Long, Long> counts() {
    Map<Long, Long> counts = new HashMap<>();
    em.createQuery(
            "select e.calendarId, count(e) from CalendarEntry e where e.endedAt is null"
                + " group by e.calendarId",
            Object[].class)
        .getResultStream()
        .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
    return counts;
  }
}
