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
  /** Most people one assessment names. */
  int MOST = 3000;

  /**
   * Names a person in the assessment who is not in it yet: somebody new, or somebody whom another
   * assessment of the caller's names already.
   *
   * @return the person's id
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if none of the caller's assessments
   *     names the person meant
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   * @throws org.peerassessment.core.api.shared.StandsInTheWay before the lawful basis is recorded,
   *     or if screening stopped the assessment (R-LEG-01)
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long register(AssessmentId assessment, NewPerson person);

  /**
   * Corrects how a person is written and by which numbers others know them.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment does not name them
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody corrected the person
   *     since they were shown (R-ACC-05)
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void correct(CorrectPerson command);

  /**
   * Everything the register holds of a person.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment does not name them
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  PersonDetail detail(AssessmentId assessment, long personId);

  /**
   * Who the person may be of those that this assessment and the caller's others name: the likeliest
   * first, {@link Likely#MOST} at most (R-REF-08).
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.READ)
  List<Likely> likely(AssessmentId assessment, NewPerson person);

  /**
   * The same about a person whom the assessment names, who is not among the answers.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment does not name them
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.READ)
  List<Likely> likely(AssessmentId assessment, long personId);

  /**
   * The same for a referral, which has no assessment yet: among all that the caller is named on.
   */
  @Guarded(value = Permission.REFERRAL_RECORD, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  List<Likely> likely(NewPerson person);

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
