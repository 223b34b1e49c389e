package org.peerassessment.core.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.peerassessment.core.api.group.RosterCorrections;

/** Why somebody was included, as it was until it was corrected. Written once. */
@Entity
@Table(name = "membership_reason_before")
class FormerReason {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Column(name = "membership_id", nullable = false)
  private long membershipId;

  @Column(name = "reason", nullable = false)
  private String reason;

  @Column(name = "why_corrected", nullable = false)
  private String why;

  @Embedded private Recorded recorded;

  protected FormerReason() {}

  FormerReason(long assessmentId, long membershipId, String reason, String why, Recorded recorded) {
    this.assessmentId = assessmentId;
    this.membershipId = membershipId;
    this.reason = reason;
    this.why = why;
    this.recorded = recorded;
  }

  long recordedBy() {
    return recorded.userId();
  }

  RosterCorrections.ReasonBefore view(String by) {
    return new RosterCorrections.ReasonBefore(membershipId, reason, why, by, recorded.at());
  }
}
