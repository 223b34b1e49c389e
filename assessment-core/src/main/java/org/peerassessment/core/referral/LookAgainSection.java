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
    return standing(time, LocalDate.now(clock));
  }

  static Standing standing(LookClock time, LocalDate today) {
    return time.isTime(today)
        ? Standing.of(
            State.LOOK_AGAIN, Reason.of("referral.look-again.standing.time", time.since()))
        : Standing.of(
            State.DONE, Reason.of("referral.look-again.standing.fine", time.since(), time.again()));
  }
}
