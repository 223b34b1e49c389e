package org.peerassessment.core.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.peerassessment.core.api.analysis.Summary.OutcomeView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;

/** A change wanted for the group as a whole, not for one young person. */
@Entity
@Table(name = "analysis_outcome")
public class Outcome {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  private String text;

  @Version private long version;

  protected Outcome() {}

  Outcome(AssessmentId assessment, String text) {
    this.assessmentId = assessment.value();
    this.text = text.strip();
  }

  /**
   * Words it better.
   *
   * @param asRead the version that the writer had before them
   * @throws ChangedMeanwhile if somebody changed it since
   */
  void reword(long asRead, String better) {
    ChangedMeanwhile.unless(asRead, version);
    text = better.strip();
  }

  OutcomeView view() {
    return new OutcomeView(id, version, text);
  }

  long id() {
    return id;
  }
}
