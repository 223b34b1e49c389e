package org.peerassessment.core.api.people;

import jakarta.ejb.Local;
import java.util.Collection;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Elsewhere;

/**
 * Which other assessments name the people of this one (R-MAP-12). A person is one record of the
 * council's register, so the same person is told by that record and never by a name.
 */
@Local
public interface PeopleElsewhere {
  /**
   * @param personIds whom it is asked about; those whom the assessment does not name are left out,
   *     so that nobody is looked for by a guessed number
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Elsewhere namedElsewhere(AssessmentId assessment, Collection<Long> personIds);
}
