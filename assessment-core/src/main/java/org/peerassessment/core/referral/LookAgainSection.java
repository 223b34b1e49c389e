package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.settings.SettingsBook;

/** The line in the workspace that asks whether group and risks are still as described. */
@ApplicationScoped
public class LookAgainSection implements Section {
  @Inject private Looks looks;
  @Inject private SettingsBook settings;
  @Inject private Clock clock;

  @Override
  public String key() {
    return "referral.look-again";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    LookClock time = new LookClock(looks.since(assessment), settings.inUse().daysUntilLookAgain());
    return standing(time, !looks.of(assessment.value()).isEmpty(), LocalDate.now(clock));
  }

  /**
   * @param looked whether anybody ever looked; before that the clock runs from the referral
   */
  static Standing standing(LookClock time, boolean looked, LocalDate today) {
    if (!looked) {
      return Standing.of(
          time.isTime(today) ? State.LOOK_AGAIN : State.NOT_STARTED,
          Reason.of("referral.look-again.standing.first", time.again()));
    }
    return time.isTime(today)
        ? Standing.of(
            State.LOOK_AGAIN, Reason.of("referral.look-again.standing.time", time.since()))
        : Standing.of(
            State.DONE, Reason.of("referral.look-again.standing.fine", time.since(), time.again()));
  }
}
