package org.peerassessment.core.engagement;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.lawfulness.PurposeGate;

/**
 * A line on conversations of some kinds. Listening goes on as long as the assessment does, so it is
 * in progress once the first was held.
 */
abstract class EngagementSection implements Section {
  @Inject private PurposeGate gate;
  @Inject private ConversationLog log;

  /** Which conversations the line counts. */
  abstract Set<ConversationKind> kinds();

  @Override
  public Stage stage() {
    return Stage.LISTEN;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    Map<ConversationKind, Long> counts = log.counts(assessment);
    long held = kinds().stream().mapToLong(kind -> counts.getOrDefault(kind, 0L)).sum();
    if (held > 0) {
      return Standing.of(State.IN_PROGRESS, Reason.of(key() + ".summary", held));
    }
    Reason nothing = Reason.of(key() + ".none");
    List<Reason> blockers = gate.mayBegin(assessment);
    return blockers.isEmpty()
        ? Standing.of(State.NOT_STARTED, nothing)
        : Standing.blocked(nothing, BeforeBeginning.blockers(blockers));
  }
}
