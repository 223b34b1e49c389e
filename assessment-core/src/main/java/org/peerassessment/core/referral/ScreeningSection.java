package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;

/** The screening's line in the workspace. */
@ApplicationScoped
public class ScreeningSection implements Section {
  @Inject private AssessmentRepository assessments;

  @Override
  public String key() {
    return "referral.screening";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    return assessments
        .screening(assessment.value())
        .map(ScreeningSection::decided)
        .orElseGet(
            () -> Standing.of(State.NOT_STARTED, Reason.of("referral.screening.standing.none")));
  }

  private static Standing decided(ScreeningEntry entry) {
    String key = entry.goesOn() ? entry.footing().name() : "stopped";
    return Standing.of(
        State.DONE, Reason.of("referral.screening.standing." + key, entry.decidedOn()));
  }
}
