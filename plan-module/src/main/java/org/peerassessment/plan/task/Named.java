package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.RecordGuard;
import org.peerassessment.core.api.shared.AssessmentId;

/** Whether somebody is named on an assessment; the core's own guard answers. */
@ApplicationScoped
public class Named {
  @Inject @Any private Instance<RecordGuard> guards;

  /** False as well when no guard knows assessments. */
  public boolean on(AssessmentId assessment, Caller caller, Guarded.Act act) {
    return guards.stream()
        .filter(guard -> guard.covers(assessment))
        .anyMatch(guard -> guard.allows(caller, assessment, act));
  }
}
