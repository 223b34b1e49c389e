package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;

/** The referral's line in the workspace. */
@ApplicationScoped
public class ReferralSection implements Section {
  @Inject private AssessmentRepository assessments;

  @Override
  public String key() {
    return "referral.referral";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    ReferralDetails referral = assessments.get(assessment).referral();
    return Standing.of(
        State.DONE,
        Reason.of(
            "referral.referral.standing." + referral.route(),
            referral.referrerAgency(),
            referral.received()));
  }
}
