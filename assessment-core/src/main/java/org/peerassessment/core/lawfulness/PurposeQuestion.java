package org.peerassessment.core.lawfulness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerassessment.core.api.lawfulness.PurposeChecks.Because;
import org.peerassessment.core.api.lawfulness.PurposeChecks.Question;

/** That a purpose check was asked for; open until one answers it. */
@Entity
@Table(name = "purpose_question")
public class PurposeQuestion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  private Because because;

  private String words;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private long askedBy;

  @ManyToOne
  @JoinColumn(name = "check_id")
  private PurposeCheckEntry answer;

  protected PurposeQuestion() {}

  PurposeQuestion(long assessmentId, Because because, String words, long askedBy, Instant askedAt) {
    this.assessmentId = assessmentId;
    this.because = because;
    this.words = words;
    this.askedBy = askedBy;
    this.askedAt = askedAt;
  }

  void answer(PurposeCheckEntry by) {
    answer = by;
  }

  boolean isOpen() {
    return answer == null;
  }

  long askedBy() {
    return askedBy;
  }

  Question view(String asker) {
    return new Question(because, words, askedAt, asker);
  }
}
