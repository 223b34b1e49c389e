package org.peerassessment.core.api.moments;

import jakarta.ejb.Local;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/** The moments of an assessment to which its map is pinned (R-MAP-14). */
@Local
public interface Moments {
  /** What was recorded last stands first. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<Moment> list(AssessmentId assessment);
}
