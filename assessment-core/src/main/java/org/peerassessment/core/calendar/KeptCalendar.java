package org.peerassessment.core.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.peerassessment.core.api.calendar.TermCalendars.CalendarView;
import org.peerassessment.core.api.shared.Words;

/** A named calendar of school terms; at most one is the council's own. */
@Entity
@Table(name = "term_calendar")
public class KeptCalendar {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "calendar_name")
  private String name;

  /** 1 or null: the schema lets one row at most carry it. */
  @Column(name = "councils_own")
  private Integer councilsOwn;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "entered_by")
  private long enteredBy;

  @Version private long version;

  protected KeptCalendar() {}

  KeptCalendar(String name, boolean own, long enteredBy, Instant enteredAt) {
    this.name = Words.name(name);
    this.councilsOwn = own ? 1 : null;
    this.enteredBy = enteredBy;
    this.enteredAt = enteredAt;
  }

  void makeOwn(boolean own) {
    councilsOwn = own ? 1 : null;
  }

  boolean isOwn() {
    return councilsOwn != null;
  }

  long id() {
    return id;
  }

  CalendarView view(long entries) {
    return new CalendarView(id, name, isOwn(), entries);
  }
}
