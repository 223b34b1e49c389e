package org.peerassessment.core.api.people;

import jakarta.ejb.Local;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/** People named in one assessment. Nobody is found outside the assessments that name them. */
@Local
public interface People {
  /**
   * Names a person in the assessment who is not in it yet.
   *
   * @return the person's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   * @throws org.peerassessment.core.api.shared.StandsInTheWay before the lawful basis is recorded,
   *     or if screening stopped the assessment (R-LEG-01)
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long register(AssessmentId assessment, NewPerson person);

  /**
   * Corrects how a person is written.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment does not name them
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void correct(AssessmentId assessment, long personId, NewPerson person);

  /** Everybody the assessment names, by name; 1,000 at most. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<PersonView> list(AssessmentId assessment);

  /**
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment does not name them
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  PersonView find(AssessmentId assessment, long personId);

  /** Those of the people asked for whom the assessment names, by id; others are left out. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Map<Long, PersonView> find(AssessmentId assessment, Collection<Long> personIds);
}
