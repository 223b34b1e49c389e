package org.peerassessment.plan.task;

import org.peerassessment.core.api.shared.AssessmentId;

/** Whether those whom an action works with directly still agree to it (R-LEG-05). */
public interface StillAgreed {
  /**
   * @throws org.peerassessment.core.api.shared.StandsInTheWay naming who does not, and since when
   */
  void require(AssessmentId assessment, long actionId);
}
