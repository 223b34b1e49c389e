package org.peerassessment.mapping.api.measures;

import jakarta.ejb.Local;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Guarded.Act;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/** Measures of the peer map as prompts, not verdicts (R-MAP-11). */
@Local
public interface Measures {
  double LOOSEST = 0.05;
  double CLOSEST = 1;
  double USUAL = 0.1;

  /**
   * What the ties that hold today suggest: who links parts that would be separate, who stands at
   * the edge, which people may be subgroups. By kind, then by label. The same map and closeness
   * always give the same answer; a group that is confirmed already is left out.
   *
   * @param closeness share of its pairs that are tied, from which people count as a possible
   *     subgroup, {@value #LOOSEST} to {@value #CLOSEST}
   * @throws org.peerassessment.core.api.shared.NotAccepted if the closeness is out of range
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  Prompts prompts(AssessmentId assessment, double closeness);
}
