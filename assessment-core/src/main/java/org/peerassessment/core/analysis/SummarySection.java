package org.peerassessment.core.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The line 'Concerns and outcomes'. Done when both are there and young people's wishes too. */
@ApplicationScoped
public class SummarySection implements Section {
  @Inject private SummaryRepository summary;
  @Inject private PurposeGate gate;

  @Override
  public String key() {
    return "analysis.summary";
  }

  @Override
  public Stage stage() {
    return Stage.UNDERSTAND;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    return standing(
        () -> gate.mayBegin(assessment),
        summary.count(Concern.class, assessment),
        summary.count(Outcome.class, assessment),
        summary.count(Wish.class, assessment));
  }

  static Standing standing(Supplier<List<Reason>> gate, long concerns, long outcomes, long wishes) {
    if (concerns + outcomes + wishes == 0) {
      Reason nothing = Reason.of("analysis.summary.nothing");
      List<Reason> reasons = gate.get();
      return reasons.isEmpty()
          ? Standing.of(State.NOT_STARTED, nothing)
          : Standing.blocked(nothing, BeforeBeginning.blockers(reasons));
    }
    State state = concerns > 0 && outcomes > 0 && wishes > 0 ? State.DONE : State.IN_PROGRESS;
    return Standing.of(state, Reason.of("analysis.summary.some", concerns, outcomes, wishes));
  }
}
