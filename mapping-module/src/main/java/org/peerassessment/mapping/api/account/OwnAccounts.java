package org.peerassessment.mapping.api.account;

import jakarta.ejb.Local;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Guarded.Act;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.map.TieKind;

/**
 * A young person draws who is close to them, together with a worker, and it becomes their own
 * account on the map (R-MAP-01, R-MAP-05). Only what they themselves said is told here, and nothing
 * of kinds of ties that judge somebody. Direct work with them needs their consent (R-LEG-05).
 *
 * <p>Methods about one young person are refused with {@link
 * org.peerassessment.core.api.shared.NoSuchRecord} if they are no member today, or if somebody
 * placed is not named in the assessment.
 */
@Local
public interface OwnAccounts {
  /** What can link a young person to somebody whom they place for the first time. */
  List<TieKind> KINDS =
      List.of(
          TieKind.FRIEND, TieKind.SIBLING, TieKind.PARTNER, TieKind.ONLINE_CONTACT, TieKind.OTHER);

  /** The members of the group today, by label. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.READ)
  List<Labelled> youngPeople(AssessmentId assessment);

  /** What this young person has said of themselves so far. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.READ)
  AccountView account(AssessmentId assessment, long person);

  /**
   * What the drawing would do to their account; keeps nothing. By name.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if nobody is placed, and nobody was
   *     before
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.READ)
  List<AccountLine> check(RecordAccount command);

  /**
   * Records the drawing: ties as one edit, which one undo takes back, and whom they put outside as
   * their own account of who belongs (R-GRP-03).
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if the account would stay what it is
   * @throws org.peerassessment.core.api.shared.StandsInTheWay before the lawful basis is recorded,
   *     without consent to individual work, or if the account was changed since the drawing began
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  DrawingKept record(RecordAccount command);
}
