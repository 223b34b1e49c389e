package org.peerassessment.core.api.families;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Whether and when a parent or carer is told, decided by the lead after consulting supervisor and
 * policy team (guidance, principles: legal considerations).
 *
 * @param on told on this day, not in the future; or to be told on it, or not telling is looked at
 *     again by it, both from today on
 * @param byWhom who tells; may be left out if they are not told
 * @param how how they were told; needed once they are
 * @param reason why it was decided so
 * @param supervisor who was consulted, and on which day, not in the future
 * @param policyTeam likewise
 */
public record NewTelling(
    AssessmentId assessment,
    long carerId,
    Telling telling,
    LocalDate on,
    String byWhom,
    String how,
    String reason,
    String supervisor,
    LocalDate supervisorOn,
    String policyTeam,
    LocalDate policyTeamOn)
    implements About {
  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "NewTelling[" + assessment + "]";
  }
}
