package org.peerassessment.core.api.calendar;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/** The register of term calendars: the council's own, and those of schools (R-REF-05). */
@Local
public interface TermCalendars {
  /** By name; 200 at most. */
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<CalendarView> list();

  /**
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if there is no such calendar
   */
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  EntriesView entries(long calendarId);

  /**
   * Begins a calendar without entries; the first one becomes the council's own.
   *
   * @return its id
   * @throws org.peerassessment.core.api.shared.NotAccepted if the name is missing or taken
   */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "calendar")
  long add(String name);

  /** Makes it the council's own, by which all dates are looked at, in place of the one before. */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "calendar")
  void makeOwn(long calendarId);

  /**
   * What an iCalendar file would bring; keeps nothing.
   *
   * @param file the file's bytes, {@link #LARGEST_FILE} at most
   * @return by first day; those whose summary does not tell what they are have no kind
   * @throws org.peerassessment.core.api.shared.NotAccepted about {@code file}, with the line where
   *     one is known
   */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.READ,
      scope = Guarded.Scope.REGISTER)
  List<CalendarDays> read(byte[] file);

  /**
   * Enters days: all or none. Those that stand already, with the same name, days and kind, are not
   * entered a second time, and stay where files are replaced.
   *
   * @return how many are new
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "calendar")
  int enter(NewDays command);

  /**
   * Ends an entry from now on; it stays in the history.
   *
   * @param reason answer {@code reason}
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if it has ended already
   */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "calendar")
  void end(long calendarId, long entryId, String reason);

  /** Bytes of the largest file that is read. */
  int LARGEST_FILE = 1_048_576;

  /**
   * @param own whether it is the council's own
   * @param entries how many hold
   */
  record CalendarView(long calendarId, String name, boolean own, long entries) {}

  /**
   * @param now those that hold, by first day; 2,000 at most
   * @param ended those that no longer do, last ended first; 2,000 at most
   */
  record EntriesView(CalendarView calendar, List<EntryView> now, List<EntryView> ended) {
    public EntriesView {
      now = List.copyOf(now);
      ended = List.copyOf(ended);
    }
  }

  /**
   * @param source name of the file; empty if entered by hand
   * @param endedAt null while it holds
   */
  record EntryView(
      long entryId,
      CalendarDays days,
      String source,
      Instant enteredAt,
      Instant endedAt,
      String endReason) {}
}
