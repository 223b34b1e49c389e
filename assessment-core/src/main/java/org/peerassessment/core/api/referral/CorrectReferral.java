package org.peerassessment.core.api.referral;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * A referral as it should have been recorded (R-REF-06). Who and which contexts were named stays as
 * it was said; so do lead and supervisor.
 *
 * @param version of the view that is corrected
 * @param told the facts; its contexts, people and staff are not looked at
 * @param reason why it is corrected
 */
public record CorrectReferral(
    AssessmentId assessment, long version, NewReferral told, String reason) implements About {
  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "CorrectReferral[" + assessment + "]";
  }
}
