package org.peerassessment.core.api.referral;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * That somebody looked again whether group and risks are still as described (R-REF-06).
 *
 * @param lookedOn not before the referral or an earlier look, not in the future
 * @param whatChanged needed if something has
 * @param reason what this rests on
 */
public record NewLook(
    AssessmentId assessment,
    StillAsDescribed outcome,
    LocalDate lookedOn,
    String whatChanged,
    String reason)
    implements About {
  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "NewLook[" + assessment + "]";
  }
}
