package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether screening lets an assessment go on; an undecided screening does not stop it. */
@ApplicationScoped
public class GoingOn {
  @Inject private AssessmentRepository assessments;

  /** Whether the decision that holds is that no group assessment follows. */
  public boolean isStopped(long assessmentId) {
    return assessments.screening(assessmentId).filter(entry -> !entry.goesOn()).isPresent();
  }
}
