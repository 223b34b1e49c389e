package org.peerassessment.core.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.referral.GoingOn;

/** The line 'Closing': what is still to be settled before, or since when it is closed. */
@ApplicationScoped
public class ClosingSection implements Section {
  @Inject private ToSettle toSettle;
  @Inject private GoingOn goingOn;

  @Override
  public String key() {
    return "closing.closing";
  }

  @Override
  public Stage stage() {
    return Stage.ACCOUNT;
  }

  @Override
  public int order() {
    return 90;
  }

  /** Where the aim no longer holds, closing is what is left to do. */
  @Override
  public boolean opensWhenStopped() {
    return true;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    return goingOn
        .closedOn(assessment.value())
        .map(on -> Standing.of(State.DONE, Reason.of("closing.standing.closed", on)))
        .orElseGet(() -> open(toSettle.of(assessment)));
  }

  private static Standing open(List<Blocker> blockers) {
    return blockers.isEmpty()
        ? Standing.of(State.NOT_STARTED, Reason.of("closing.standing.canClose"))
        : Standing.blocked(Reason.of("closing.standing.notYet", blockers.size()), blockers);
  }
}
