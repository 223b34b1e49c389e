package org.peerassessment.core.api.workspace;

import jakarta.ejb.Local;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/** One assessment as a list of tasks, gathered from every feature's {@link Section} beans. */
@Local
public interface Workspace {
  /** Head and tasks; every stage is there, in order, even if it has no task yet. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  WorkspaceView open(AssessmentId assessment);
}
