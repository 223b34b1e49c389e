package org.peerassessment.core.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.referral.LookingAgain.Look;
import org.peerassessment.core.api.referral.NewLook;
import org.peerassessment.core.api.referral.StillAsDescribed;
import org.peerassessment.core.api.shared.Words;

/**
 * One look whether group and risks are still as described; a later one follows, nothing changes it.
 */
@Entity
@Table(name = "look_again_entry")
public class LookEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  private StillAsDescribed outcome;

  @Column(name = "looked_on")
  private LocalDate lookedOn;

  @Column(name = "what_changed")
  private String whatChanged;

  private String reason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected LookEntry() {}

  LookEntry(NewLook look, Act by) {
    this.assessmentId = look.assessment().value();
    this.outcome = look.outcome();
    this.lookedOn = look.lookedOn();
    this.whatChanged = outcome == StillAsDescribed.CHANGED ? Words.orEmpty(look.whatChanged()) : "";
    this.reason = look.reason().strip();
    this.recordedAt = by.at();
    this.recordedBy = by.userId();
  }

  long recordedBy() {
    return recordedBy;
  }

  LocalDate lookedOn() {
    return lookedOn;
  }

  Look view(String recorder) {
    return new Look(outcome, lookedOn, whatChanged, reason, recordedAt, recorder);
  }
}
