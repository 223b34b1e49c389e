package org.peerassessment.core.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The line 'Contexts': how much the matrix holds. It is never finished by the suite's count. */
@ApplicationScoped
public class ContextsSection implements Section {
  @Inject private MatrixRepository matrix;
  @Inject private PurposeGate gate;

  @Override
  public String key() {
    return "framework.contexts";
  }

  @Override
  public Stage stage() {
    return Stage.UNDERSTAND;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    long entries = matrix.count(assessment);
    if (entries == 0) {
      Reason nothing = Reason.of("framework.contexts.nothing");
      List<Reason> reasons = gate.mayBegin(assessment);
      return reasons.isEmpty()
          ? Standing.of(State.NOT_STARTED, nothing)
          : Standing.blocked(nothing, BeforeBeginning.blockers(reasons));
    }
    return Standing.of(State.IN_PROGRESS, Reason.of("framework.contexts.some", entries));
  }
}
