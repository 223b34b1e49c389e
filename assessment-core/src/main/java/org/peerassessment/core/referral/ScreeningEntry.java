package org.peerassessment.core.referral;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.core.api.shared.Words;

/** One screening decision; a later one supersedes it, nothing changes it. */
@Entity
@Table(name = "screening_entry")
public class ScreeningEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment_id")
  private Assessment assessment;

  @Enumerated(EnumType.STRING)
  private Footing footing;

  @Column(name = "for_all")
  @Enumerated(EnumType.STRING)
  private Threshold forAll;

  @ElementCollection
  @CollectionTable(name = "screening_threshold", joinColumns = @JoinColumn(name = "entry_id"))
  @MapKeyColumn(name = "person_id")
  @Column(name = "threshold")
  @Enumerated(EnumType.STRING)
  private Map<Long, Threshold> thresholds = new HashMap<>();

  @Column(name = "go_on")
  private boolean goOn;

  @Column(name = "why_group")
  private String whyGroup;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  private String why;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected ScreeningEntry() {}

  ScreeningEntry(Assessment assessment, ScreeningDecision decision, Act by) {
    this.assessment = assessment;
    this.footing = decision.footing();
    this.forAll = decision.forAll();
    if (forAll == null) {
      this.thresholds.putAll(decision.thresholds());
    }
    this.goOn = decision.goOn();
    this.whyGroup = Words.orEmpty(decision.whyGroup());
    this.decidedBy = Words.line(decision.decidedBy());
    this.decidedOn = decision.decidedOn();
    this.why = decision.why().strip();
    this.recordedAt = by.at();
    this.recordedBy = by.userId();
  }

  Footing footing() {
    return footing;
  }

  Threshold forAll() {
    return forAll;
  }

  Map<Long, Threshold> thresholds() {
    return Map.copyOf(thresholds);
  }

  boolean goesOn() {
    return goOn;
  }

  String whyGroup() {
    return whyGroup;
  }

  String decidedBy() {
    return decidedBy;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  String why() {
    return why;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  long recordedBy() {
    return recordedBy;
  }
}
