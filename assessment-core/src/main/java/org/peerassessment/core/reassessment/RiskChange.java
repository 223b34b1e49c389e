package org.peerassessment.core.reassessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peerassessment.core.api.reassessment.Change;

/** One change that gathered in a question. Written once. */
@Entity
@Table(name = "risk_change")
class RiskChange {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "question_id", nullable = false)
  private long questionId;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Column(name = "what", nullable = false)
  private String what;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "other_person_id")
  private Long otherPersonId;

  @Column(name = "context_id")
  private Long contextId;

  @Column(name = "recorded_by", nullable = false)
  private long recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  protected RiskChange() {}

  RiskChange(long questionId, Change change, long by, Instant at) {
    this.questionId = questionId;
    this.assessmentId = change.assessment().value();
    this.what = change.what();
    this.personId = change.personId();
    this.otherPersonId = change.otherPersonId();
    this.contextId = change.contextId();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  long questionId() {
    return questionId;
  }

  String what() {
    return what;
  }

  /** Whom it is about, in their order. */
  List<Long> people() {
    return Stream.of(personId, otherPersonId).filter(Objects::nonNull).toList();
  }

  Long contextId() {
    return contextId;
  }

  long recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
