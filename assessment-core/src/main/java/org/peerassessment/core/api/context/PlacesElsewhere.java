package org.peerassessment.core.api.context;

import jakarta.ejb.Local;
import java.util.Collection;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Elsewhere;

/**
 * Which other assessments look at the places of this one (R-MAP-12). A context belongs to one
 * assessment, so two are the same place if kind and name are alike, whatever their capitals,
 * accents and blanks and whether or not a name begins with <em>the</em>. What every assessment
 * begins with says nothing and is never the same place: the peer group itself, and a school or home
 * without a name of its own.
 */
@Local
public interface PlacesElsewhere {
  /**
   * @param contextIds which are asked about; those of another assessment are left out
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Elsewhere placesElsewhere(AssessmentId assessment, Collection<Long> contextIds);
}
