package org.peerassessment.core.belonging;

import static org.peerassessment.core.api.shared.Answers.LONG;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerassessment.core.api.belonging.Resolve;
import org.peerassessment.core.api.belonging.WhoBelongs.Resolution;
import org.peerassessment.core.api.shared.Answers;

/**
 * How a disagreement about somebody was resolved, with what was known then: whether they were a
 * member, and the newest account. Written once; what comes later reopens it.
 */
@Entity(name = "BelongingSettlement")
@Table(name = "belonging_resolution")
class Settlement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Column(name = "why", nullable = false)
  private String why;

  @Column(name = "was_member", nullable = false)
  private boolean wasMember;

  @Column(name = "newest_account_id", nullable = false)
  private long newestAccountId;

  @Column(name = "recorded_by", nullable = false)
  private long recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  protected Settlement() {}

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted if the answer does not fit
   */
  Settlement(Resolve command, boolean wasMember, long by, Instant at) {
    new Answers().text("why", command.why(), LONG).accept();
    this.assessmentId = command.assessment().value();
    this.personId = command.personId();
    this.why = command.why().strip();
    this.wasMember = wasMember;
    this.newestAccountId = command.newestRead();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  long assessmentId() {
    return assessmentId;
  }

  long personId() {
    return personId;
  }

  /** Whether nothing has come since that it did not know of. */
  boolean stillKnowsAll(boolean member, long newestAccount) {
    return wasMember == member && newestAccount <= newestAccountId;
  }

  long recordedBy() {
    return recordedBy;
  }

  Resolution view(String by) {
    return new Resolution(why, by, recordedAt);
  }
}
