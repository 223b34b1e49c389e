package org.peerassessment.core.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;

/**
 * Who says whether the risk has changed: the lead practitioner, who answers for the assessment, and
 * the practice supervisor.
 */
@ApplicationScoped
class MayAnswer {
  @Inject private CaseLoad cases;

  /** What stands in the way; empty if nothing does. */
  List<Reason> reasons(AssessmentId assessment, long callerId) {
    return reasons(cases.head(assessment), callerId);
  }

  static List<Reason> reasons(AssessmentHead head, long callerId) {
    return callerId == head.leadId() || callerId == head.supervisorId()
        ? List.of()
        : List.of(Reason.of("reassessment.leadOrSupervisorOnly"));
  }

  /**
   * @throws StandsInTheWay with what {@link #reasons} says
   */
  void require(AssessmentId assessment, long callerId) {
    List<Reason> reasons = reasons(assessment, callerId);
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }
}
