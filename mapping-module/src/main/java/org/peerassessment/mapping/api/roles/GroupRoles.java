package org.peerassessment.mapping.api.roles;

import jakarta.ejb.Local;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Guarded.Act;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.Past;
import org.peerassessment.mapping.api.ledger.TakeBack;

/**
 * Roles in the group, each as somebody sees it and from when to when (R-MAP-03). Those who see it
 * otherwise are recorded beside it: both stand. A change of roles asks for no look at the risk,
 * which the guidance asks for when members, ties or places change (R-GRP-05).
 *
 * <p>Every writing act is refused with {@link org.peerassessment.core.api.shared.StandsInTheWay}
 * until the lawful basis is recorded (R-LEG-01); with {@link
 * org.peerassessment.core.api.shared.ChangedMeanwhile} if somebody else changed the same since it
 * was read; with {@link org.peerassessment.core.api.shared.NotAccepted} if an answer does not fit;
 * with {@link org.peerassessment.core.api.shared.NoSuchRecord} if the role or a person is not one
 * of this assessment.
 */
@Local
public interface GroupRoles {
  /** Every role in the record now, ended ones included, by names. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<RoleView> roles(AssessmentId assessment);

  /** The roles that the record held at a moment; each says whether it held on the day. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<RoleView> roles(AssessmentId assessment, AsAt when);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  RoleView role(AssessmentId assessment, long roleId);

  /** Everything said of it, oldest first. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<Past<RoleSaid>> history(AssessmentId assessment, long roleId);

  /**
   * @return the role's id
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  long state(StateRole command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void correct(CorrectRole command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void end(End command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void takeBack(TakeBack command);
}
