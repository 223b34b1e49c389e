package org.peerassessment.core.api.families;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * An adult is no longer parent or carer of a member.
 *
 * @param on last day, not in the future
 */
public record EndCarer(AssessmentId assessment, long carerId, LocalDate on, String reason)
    implements About {
  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "EndCarer[" + assessment + "]";
  }
}
