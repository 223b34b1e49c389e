package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.HeaderFact;
import org.peerassessment.core.settings.SettingsBook;

/**
 * Says in the head of each page that it is time to look again; nothing else, nor where it does not
 * go on.
 */
@ApplicationScoped
public class LookAgainFact implements HeaderFact {
  @Inject private GoingOn goingOn;
  @Inject private Looks looks;
  @Inject private SettingsBook settings;
  @Inject private Clock clock;

  @Override
  public String label() {
    return "referral.head.lookAgain";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Optional<Reason> value(AssessmentId assessment) {
    LookClock time = new LookClock(looks.since(assessment), settings.inUse().daysUntilLookAgain());
    return time.isTime(LocalDate.now(clock)) && !goingOn.isStopped(assessment.value())
        ? Optional.of(Reason.of("referral.head.lookAgain.since", time.since()))
        : Optional.empty();
  }
}
