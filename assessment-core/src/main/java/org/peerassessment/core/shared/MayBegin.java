package org.peerassessment.core.shared;

import org.peerassessment.core.api.shared.AssessmentId;

/**
 * The gate before mapping, engagement and sharing (R-LEG-01), for the features that the one who
 * keeps it stands on: naming people and places comes before lawfulness in the order of features,
 * and is mapping all the same.
 */
public interface MayBegin {
  /**
   * @throws org.peerassessment.core.api.shared.StandsInTheWay with what stands in the way
   */
  void requireBegun(AssessmentId assessment);
}
