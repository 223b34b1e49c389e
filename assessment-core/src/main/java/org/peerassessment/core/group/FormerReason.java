package org.peerassessment.core.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.peerassessment.core.api.group.RosterCorrections;

/** Why somebody was included or left out, as it was until it was corrected. Written once. */
@Entity
@Table(name = "membership_reason_before")
class FormerReason {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Column(name = "membership_id")
  private Long membershipId;

  @Column(name = "left_out_id")
  private Long leftOutId;

  @Column(name = "reason", nullable = false)
  private String reason;

  @Column(name = "why_corrected", nullable = false)
  private String why;

  @Embedded private Recorded recorded;

  protected FormerReason() {}

  private FormerReason(long assessmentId, String reason, Better better, Recorded recorded) {
    this.assessmentId = assessmentId;
    this.reason = reason;
    this.why = better.why().strip();
    this.recorded = recorded;
  }

  static FormerReason ofMembership(
      long assessmentId, long membershipId, String reason, Better better, Recorded recorded) {
    FormerReason made = new FormerReason(assessmentId, reason, better, recorded);
    made.membershipId = membershipId;
    return made;
  }

  static FormerReason ofLeavingOut(
      long assessmentId, long leftOutId, String reason, Better better, Recorded recorded) {
    FormerReason made = new FormerReason(assessmentId, reason, better, recorded);
    made.leftOutId = leftOutId;
    return made;
  }

  long recordedBy() {
    return recorded.userId();
  }

  RosterCorrections.ReasonBefore view(String by) {
    return new RosterCorrections.ReasonBefore(
        membershipId, leftOutId, reason, why, by, recorded.at());
  }
}
