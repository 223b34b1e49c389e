package org.peerassessment.core.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerassessment.core.api.referral.EarlierReferral;

/** A referral as it stood until it was corrected, and why it was; never changed. */
@Entity
@Table(name = "referral_earlier")
public class EarlierEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment_id")
  private Assessment assessment;

  private String label;
  private String concerns;

  @Embedded private ReferralDetails referral;

  private String reason;

  @Column(name = "corrected_at")
  private Instant correctedAt;

  @Column(name = "corrected_by")
  private long correctedBy;

  protected EarlierEntry() {}

  /** Keeps the assessment's referral as it stands. */
  EarlierEntry(Assessment assessment, String reason, Act by) {
    this.assessment = assessment;
    this.label = assessment.label();
    this.concerns = assessment.concerns();
    this.referral = assessment.referral().copy();
    this.reason = reason;
    this.correctedAt = by.at();
    this.correctedBy = by.userId();
  }

  long correctedBy() {
    return correctedBy;
  }

  EarlierReferral view(String corrector) {
    return new EarlierReferral(
        label,
        referral.referrerName(),
        referral.referrerRole(),
        referral.referrerAgency(),
        referral.received(),
        referral.route(),
        referral.otherRoute(),
        referral.cause(),
        referral.happenedFrom(),
        referral.happenedTo(),
        referral.whatHappened(),
        concerns,
        reason,
        correctedAt,
        corrector);
  }
}
