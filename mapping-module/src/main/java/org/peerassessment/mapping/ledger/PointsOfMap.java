package org.peerassessment.mapping.ledger;

import java.util.Set;
import org.peerassessment.core.api.shared.AssessmentId;

/** What can stand on the picture; a bean of whoever knows the people and places of a map. */
public interface PointsOfMap {
  /** Ids of all points that the assessment's map may have, such as {@code p12} or {@code c3}. */
  Set<String> of(AssessmentId assessment);
}
