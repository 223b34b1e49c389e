package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;

/** The line of the purpose checks: what is asked, what was found, when to look again. */
@ApplicationScoped
public class PurposeSection implements Section {
  /** As much of a reason as fits into a line. */
  private static final int WORDS = 160;

  @Inject private PurposeRepository purposes;
  @Inject private LawfulnessRepository bases;
  @Inject private Clock clock;

  @Override
  public String key() {
    return "lawfulness.purpose";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 55;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    return bases.hasBasis(assessment.value())
        ? standing(purposes.history(assessment), LocalDate.now(clock))
        : Standing.blocked(
            say("notYet"), List.of(BeforeBeginning.blocker(BeforeBeginning.NO_BASIS)));
  }

  static Standing standing(PurposeHistory history, LocalDate today) {
    int open = history.open().size();
    if (history.stop().isPresent()) {
      PurposeCheckEntry stopping = history.current().orElseThrow();
      return Standing.of(
          State.WAITING, say("stopped", stopping.checkedOn(), shortened(stopping.reason())));
    } else if (open > 0) {
      return Standing.of(State.LOOK_AGAIN, say("open", open));
    }
    return history
        .current()
        .map(
            check ->
                check.wantsLook(today)
                    ? Standing.of(State.LOOK_AGAIN, say("lookAgain", check.lookAgainOn()))
                    : Standing.of(State.DONE, say("holds", check.checkedOn(), check.lookAgainOn())))
        .orElseGet(() -> Standing.of(State.DONE, say("nothing")));
  }

  private static Reason say(String key, Object... args) {
    return Reason.of("lawfulness.purpose.standing." + key, args);
  }

  private static String shortened(String reason) {
    return reason.length() <= WORDS ? reason : reason.substring(0, WORDS - 1) + "…";
  }
}
