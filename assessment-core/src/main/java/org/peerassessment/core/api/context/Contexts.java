package org.peerassessment.core.api.context;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * The contexts of one assessment. Each begins with the rows of the template (peer group, school,
 * home) and the contexts named at the referral.
 */
@Local
public interface Contexts {
  /** In the order of the template, then as added; 200 at most. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<ContextView> list(AssessmentId assessment);

  /** Those of them that were recorded by a moment, by their names of today. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<ContextView> knownAt(AssessmentId assessment, Instant moment);

  /**
   * @return the new context's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if {@code kind} or {@code name} does not
   *     fit, the assessment has a context so named already, or there are 200
   * @throws org.peerassessment.core.api.shared.StandsInTheWay before the lawful basis is recorded,
   *     or if screening stopped the assessment (R-LEG-01)
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long add(AssessmentId assessment, Kind kind, String name);

  /**
   * @param asRead the version that the writer had before them
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if it is not one of this assessment
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody changed it since
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void rename(AssessmentId assessment, long contextId, long asRead, String name);
}
