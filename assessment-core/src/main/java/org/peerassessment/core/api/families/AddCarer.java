package org.peerassessment.core.api.families;

import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * An adult is parent or carer of a member. One adult can be that of several members.
 *
 * @param memberId the young person, who is or was a member
 * @param who the adult: already named on the assessment, or new to it
 * @param onWhoseWord who says so
 */
public record AddCarer(
    AssessmentId assessment,
    long memberId,
    Who who,
    Relation relation,
    Responsibility responsibility,
    String onWhoseWord)
    implements About {
  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "AddCarer[" + assessment + "]";
  }
}
