package org.peerassessment.core.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.peerassessment.core.api.analysis.Summary.ConcernView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.framework.ContextNames;

/** A concern that lies in a context and that the plan will address; plans refer to it by its id. */
@Entity
@Table(name = "analysis_concern")
public class Concern {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "context_id")
  private long contextId;

  private String text;

  @Version private long version;

  protected Concern() {}

  Concern(AssessmentId assessment, long contextId, String text) {
    this.assessmentId = assessment.value();
    this.contextId = contextId;
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

  ConcernView view(ContextNames contexts) {
    return new ConcernView(id, version, contextId, contexts.name(contextId), text);
  }

  long id() {
    return id;
  }
}
