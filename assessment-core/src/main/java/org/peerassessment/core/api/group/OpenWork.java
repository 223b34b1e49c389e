package org.peerassessment.core.api.group;

import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/**
 * Open work that hangs on somebody's membership (R-GRP-06). Every bean of this kind is asked before
 * a membership ends or is marked as entered by mistake; as long as one of them names anything, the
 * membership stays as it is, and the reasons say what to finish first.
 *
 * <p>Only what is still to be done counts. What is history, such as a tie on the peer map, stays
 * readable after the membership and stands in nobody's way.
 */
public interface OpenWork {
  /**
   * @param personId the member; may be somebody of whom nothing is known here
   * @return what is open, one reason for each piece, in words that name it; empty if nothing is; at
   *     most 20
   */
  List<Reason> hangingOn(AssessmentId assessment, long personId);

  /** Key of the section where it is settled, such as {@code plan.plan}. */
  String settledIn();

  /**
   * Whether this work would make no sense if the person had never been a member. What only asks
   * about the membership says no: it keeps a membership from ending, but not a mistake from being
   * taken out.
   */
  default boolean reliesOnMembership() {
    return true;
  }
}
