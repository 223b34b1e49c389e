package org.peerassessment.core.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.closing.Closing.Closed;
import org.peerassessment.core.api.closing.Closing.NewClosing;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.core.referral.AssessmentHead;

/** How an assessment was closed, and who answered for it then; written once. */
@Entity
@Table(name = "closing")
public class ClosingEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  private String reason;

  @Column(name = "carried_on")
  private String carriedOn;

  @Column(name = "lead_id")
  private long leadId;

  @Column(name = "supervisor_id")
  private long supervisorId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ClosingEntry() {}

  /** Answers are checked before, by {@link #check}. */
  ClosingEntry(NewClosing told, AssessmentHead head, Instant recordedAt) {
    this.assessmentId = told.assessment().value();
    this.closedOn = told.closedOn();
    this.reason = told.reason().strip();
    this.carriedOn = Words.orEmpty(told.carriedOn());
    this.leadId = head.leadId();
    this.supervisorId = head.supervisorId();
    this.recordedAt = recordedAt;
  }

  static Answers check(NewClosing told, LocalDate today) {
    return new Answers()
        .text("reason", told.reason(), Answers.LONG)
        .optionalText("carriedOn", told.carriedOn(), Answers.LONG)
        .date("closedOn", told.closedOn())
        .notAfter("closedOn", told.closedOn(), today);
  }

  Set<Long> people() {
    return Set.of(leadId, supervisorId);
  }

  Closed view(Map<Long, String> names) {
    return new Closed(
        closedOn,
        reason,
        carriedOn,
        names.getOrDefault(leadId, ""),
        names.getOrDefault(supervisorId, ""),
        recordedAt);
  }
}
