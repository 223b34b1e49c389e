package org.peerassessment.mapping.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Said;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;

/**
 * Something said, with its two times. It is recorded once, and never changed: when it proves wrong
 * or outdated it is retracted, and a new statement takes its place. So the record can answer what
 * it held at any earlier moment. One that undo brings back is a copy, and remembers of which.
 *
 * @param <C> what is said
 */
@MappedSuperclass
public abstract class Statement<C extends Said<C>> {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private long version;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  private Voice voice;

  @Column(name = "informant")
  private Long informant;

  @Column(name = "who_says")
  private String whoSays;

  @Enumerated(EnumType.STRING)
  private Reliability reliability;

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

  @Column(name = "copy_of")
  private Long copyOf;

  protected Statement() {}

  protected Statement(long assessmentId, C said, Entry entry) {
    this.assessmentId = assessmentId;
    Period held = said.held();
    heldFrom = held.from();
    heldTo = held.to();
    voice = said.source().voice();
    informant = said.source().informant().person();
    whoSays = Objects.requireNonNullElse(said.source().whoSays(), "");
    reliability = said.source().reliability();
    recordedAt = entry.at().truncatedTo(ChronoUnit.MICROS);
    recordedBy = entry.by();
  }

  /** What it says. */
  public abstract C said();

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

  void copies(Statement<C> earlier) {
    copyOf = earlier.original();
  }

  /** Its own id, or that of the statement it is a copy of: what both say is the same. */
  long original() {
    return copyOf == null ? id : copyOf;
  }

  public boolean stands() {
    return retractedAt == null;
  }

  public long id() {
    return id;
  }

  public Source source() {
    return new Source(voice, informant, whoSays, reliability);
  }

  public Period held() {
    return new Period(heldFrom, heldTo);
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public Instant retractedAt() {
    return retractedAt;
  }

  public String whyRetracted() {
    return whyRetracted;
  }
}
