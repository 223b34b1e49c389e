package org.peerassessment.core.referral;

import java.util.List;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;

/**
 * Who decides who works on an assessment (R-REF-07): its lead practitioner, who answers for it, and
 * its practice supervisor. Others named on it cannot make themselves lead, nor let anybody in.
 */
final class MayChangeStaff {
  private MayChangeStaff() {}

  /** What stands in the way; empty if nothing does. */
  static List<Reason> reasons(Assessment assessment, long callerId) {
    boolean answers = callerId == assessment.leadId() || callerId == assessment.supervisorId();
    return answers ? List.of() : List.of(Reason.of("referral.staff.leadOrSupervisorOnly"));
  }

  /**
   * @throws StandsInTheWay with what {@link #reasons} says
   */
  static void require(Assessment assessment, long callerId) {
    List<Reason> reasons = reasons(assessment, callerId);
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }
}
