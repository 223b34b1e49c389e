package org.peerassessment.mapping.api.measures;

import jakarta.ejb.Local;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Guarded.Act;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Subgroups: they count because a person named and confirmed them, whatever a measure suggests
 * (R-MAP-11).
 *
 * <p>Every writing act is refused with {@link org.peerassessment.core.api.shared.StandsInTheWay}
 * until the lawful basis is recorded (R-LEG-01); with {@link
 * org.peerassessment.core.api.shared.ChangedMeanwhile} if somebody else changed the subgroup since
 * it was read; with {@link org.peerassessment.core.api.shared.NotAccepted} if an answer does not
 * fit; with {@link org.peerassessment.core.api.shared.NoSuchRecord} if the subgroup or a person is
 * not one of this assessment.
 */
@Local
public interface Subgroups {
  /** Subgroups that one assessment holds at most, dissolved ones included. */
  int MOST = 200;

  /** People that a subgroup has at least. */
  int FEWEST_MEMBERS = 2;

  /** Every subgroup, those that stand first, then by name. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<SubgroupView> list(AssessmentId assessment);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  SubgroupView subgroup(AssessmentId assessment, long subgroupId);

  /**
   * @return the subgroup's id
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  long confirm(ConfirmSubgroup command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void change(ChangeSubgroup command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void dissolve(DissolveSubgroup command);
}
