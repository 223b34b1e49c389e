package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;

/** The line of those who work on it in the workspace. */
@ApplicationScoped
public class StaffSection implements Section {
  /** Lead and supervisor, who are always there. */
  private static final int ALWAYS = 2;

  @Inject private AssessmentRepository assessments;

  @Override
  public String key() {
    return "referral.staff";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    long others =
        assessments.get(assessment).staff().stream().filter(StaffEntry::isNow).count() - ALWAYS;
    return Standing.of(State.DONE, Reason.of("referral.staff.standing", others));
  }
}
