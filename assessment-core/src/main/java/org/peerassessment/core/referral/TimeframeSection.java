package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.peerassessment.core.api.referral.Due;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.settings.SettingsBook;

/** The timeframe's line in the workspace: warns as the date nears and when it has passed. */
@ApplicationScoped
public class TimeframeSection implements Section {
  @Inject private AssessmentRepository assessments;
  @Inject private SettingsBook settings;
  @Inject private Clock clock;

  @Override
  public String key() {
    return "referral.timeframe";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    Assessment found = assessments.get(assessment);
    return found.closedOn() != null && found.due() != null
        ? Standing.of(State.DONE, reason("closed", found.due()))
        : standing(Due.of(found.due(), LocalDate.now(clock), settings.daysNear()));
  }

  static Standing standing(Due due) {
    return switch (due.state()) {
      case NOT_SET -> Standing.of(State.NOT_STARTED, reason("none"));
      case FINE -> Standing.of(State.DONE, reason("set", due.date(), due.daysLeft()));
      case NEAR -> Standing.of(State.LOOK_AGAIN, reason("near", due.date(), due.daysLeft()));
      case LATE -> Standing.of(State.LOOK_AGAIN, reason("late", due.date(), -due.daysLeft()));
    };
  }

  private static Reason reason(String key, Object... args) {
    return Reason.of("referral.timeframe.standing." + key, args);
  }
}
