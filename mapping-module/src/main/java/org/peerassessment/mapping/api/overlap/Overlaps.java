package org.peerassessment.mapping.api.overlap;

import jakarta.ejb.Local;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Which members, ties and places of a map also appear in other assessments (R-MAP-12).
 *
 * <p>What counts as being on the map: everybody who was ever a member, both ends of each tie and
 * use in the record now, ended ones included, and every place that the assessment looks at, used or
 * not: so each of two assessments finds the other. People are one record of the council each, so
 * they overlap by that record. A tie overlaps if its two people are tied in the other assessment
 * too, whatever its kind and whoever says so. Places belong to one assessment each, so they overlap
 * by kind and name, see {@link org.peerassessment.core.api.context.PlacesElsewhere}.
 *
 * <p>Of an assessment that the caller is not named on, nothing is told but that there may be one.
 */
@Local
public interface Overlaps {
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Overlap with(AssessmentId assessment);
}
