package org.peerassessment.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;

/** What is to be different about one concern; said once, then reworded. */
@Entity
@Table(name = "concern_outcome")
public class ConcernOutcome {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "concern_id")
  private long concernId;

  private String outcome;
  @Version private long version;

  protected ConcernOutcome() {}

  ConcernOutcome(AssessmentId assessment, long concernId, String outcome) {
    this.assessmentId = assessment.value();
    this.concernId = concernId;
    say(outcome);
  }

  /**
   * @param asRead the version that the writer had before them
   */
  void reword(long asRead, String words) {
    ChangedMeanwhile.unless(asRead, version);
    say(words);
  }

  private void say(String words) {
    new Answers().text("outcome", words, Answers.LONG).accept();
    outcome = words.strip();
  }

  long concernId() {
    return concernId;
  }

  long version() {
    return version;
  }

  String outcome() {
    return outcome;
  }
}
