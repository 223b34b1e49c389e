package org.peerassessment.core.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Staffing.Named;

/** That a colleague is or was named on an assessment: opens it while it has no end. */
@Entity
@Table(name = "assessment_staff")
public class StaffEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment_id")
  private Assessment assessment;

  @Column(name = "user_id")
  private long userId;

  @Enumerated(EnumType.STRING)
  private Involvement involvement;

  private Instant since;
  private Instant until;
  private String reason;

  @Column(name = "end_reason")
  private String endReason;

  @Version private long version;

  protected StaffEntry() {}

  StaffEntry(Assessment assessment, long userId, Involvement as, String reason, Instant since) {
    this.assessment = assessment;
    this.userId = userId;
    this.involvement = as;
    this.reason = reason;
    this.since = since;
    this.endReason = "";
  }

  void end(String why, Instant at) {
    until = at;
    endReason = why;
  }

  boolean isNow() {
    return until == null;
  }

  boolean isNow(long user) {
    return isNow() && userId == user;
  }

  long userId() {
    return userId;
  }

  Involvement as() {
    return involvement;
  }

  Assessment assessment() {
    return assessment;
  }

  Instant since() {
    return since;
  }

  String reason() {
    return reason;
  }

  Named view(String displayName) {
    return new Named(userId, displayName, involvement, since, until, reason, endReason);
  }
}
