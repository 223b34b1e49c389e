package org.peerassessment.core.api.belonging;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Says how a disagreement about somebody was resolved.
 *
 * @param newestRead the newest account about the person that the writer had before them
 * @param why what was found and decided, at most 4,000 characters
 */
public record Resolve(AssessmentId assessment, long personId, long newestRead, String why)
    implements About {
  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "Resolve[" + assessment + "]";
  }
}
