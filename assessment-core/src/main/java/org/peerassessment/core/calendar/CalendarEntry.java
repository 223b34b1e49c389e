package org.peerassessment.core.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.EntryKind;
import org.peerassessment.core.api.calendar.TermCalendars.EntryView;
import org.peerassessment.core.api.shared.ChangedMeanwhile;

/** Days of a calendar; they hold until ended, and are never changed otherwise. */
@Entity
@Table(name = "term_calendar_entry")
public class CalendarEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "calendar_id")
  private long calendarId;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  @Column(name = "entry_name")
  private String name;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "to_day")
  private LocalDate to;

  private String source;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "entered_by")
  private long enteredBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private Long endedBy;

  @Column(name = "end_reason")
  private String endReason;

  @Version private long version;

  protected CalendarEntry() {}

  CalendarEntry(long calendarId, CalendarDays days, String source, long by, Instant at) {
    this.calendarId = calendarId;
    this.kind = days.kind();
    this.name = days.name();
    this.from = days.from();
    this.to = days.to();
    this.source = source;
    this.enteredBy = by;
    this.enteredAt = at;
  }

  /**
   * @throws ChangedMeanwhile if it has ended already
   */
  void end(String why, long by, Instant at) {
    if (endedAt != null) {
      throw new ChangedMeanwhile();
    }
    endedAt = at;
    endedBy = by;
    endReason = why;
  }

  boolean isFromFile() {
    return !source.isEmpty();
  }

  long calendarId() {
    return calendarId;
  }

  CalendarDays days() {
    return new CalendarDays(kind, name, from, to);
  }

  EntryView view() {
    return new EntryView(
        id, days(), source, enteredAt, endedAt, endReason == null ? "" : endReason);
  }
}
