package org.peerassessment.core.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;

/** The line 'Contexts': how much the matrix holds. It is never finished by the suite's count. */
@ApplicationScoped
public class ContextsSection implements Section {
  @Inject private MatrixRepository matrix;

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
      return Standing.of(State.NOT_STARTED, Reason.of("framework.contexts.nothing"));
    }
    return Standing.of(State.IN_PROGRESS, Reason.of("framework.contexts.some", entries));
  }
}
