package org.peerassessment.mapping.map;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.peerassessment.mapping.api.map.Period;

/**
 * Something said, with its two times. It is recorded once, and never changed: when it proves wrong
 * or outdated it is retracted, and a new statement takes its place. So the record can answer what
 * it held at any earlier moment.
 */
@MappedSuperclass
abstract class Statement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private long version;

  @Column(name = "held_from")
  private LocalDate heldFrom;

  @Column(name = "held_to")
  private LocalDate heldTo;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "retracted_at")
  private Instant retractedAt;

  @Column(name = "retracted_by")
  private Long retractedBy;

  @Column(name = "why_retracted")
  private String whyRetracted;

  protected Statement() {}

  Statement(Period held, Entry entry) {
    heldFrom = held.from();
    heldTo = held.to();
    recordedAt = entry.at().truncatedTo(ChronoUnit.MICROS);
    recordedBy = entry.by();
  }

  /** Takes it out of the record from that moment on; what stood before stays visible as it was. */
  void retract(Entry entry, String why) {
    if (retractedAt != null) {
      throw new IllegalStateException("already retracted: statement " + id);
    }
    Instant at = entry.at().truncatedTo(ChronoUnit.MICROS);
    // a clock set back must not make a statement end before it began
    retractedAt = at.isBefore(recordedAt) ? recordedAt : at;
    retractedBy = entry.by();
    whyRetracted = why;
  }

  /** Whether it stood in the record at the moment. */
  boolean standsAt(Instant moment) {
    return !moment.isBefore(recordedAt) && (retractedAt == null || moment.isBefore(retractedAt));
  }

  boolean stands() {
    return retractedAt == null;
  }

  long id() {
    return id;
  }

  Period held() {
    return new Period(heldFrom, heldTo);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Instant retractedAt() {
    return retractedAt;
  }

  String whyRetracted() {
    return whyRetracted;
  }
}
