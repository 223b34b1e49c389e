package org.peerassessment.core.framework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.engagement.Conversations;
import org.peerassessment.core.api.framework.Evidence;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The evidence of an assessment. */
@Stateless
@Door
public class EvidenceService implements Evidence {
  @Inject private EvidenceRepository evidence;
  @Inject private FrameworkFacts facts;
  @Inject private Contexts contexts;
  @Inject private Conversations conversations;
  @Inject private PurposeGate gate;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public long add(AssessmentId assessment, NewEvidence command) {
    gate.requireBegun(assessment);
    EvidenceAnswers.check(command, names(assessment), LocalDate.now(clock));
    if (command.conversationId() != null) {
      conversations.find(assessment, command.conversationId());
    }
    if (evidence.count(assessment) >= MOST) {
      throw new StandsInTheWay(Reason.of("framework.evidence.full", MOST));
    }
    EvidenceItem item =
        new EvidenceItem(assessment, command, callers.current().userId(), clock.instant());
    evidence.keep(item);
    return item.id();
  }

  @Override
  public void withdraw(AssessmentId assessment, long evidenceId, String why) {
    new Answers().text("why", why, Answers.LONG).accept();
    evidence.find(assessment, evidenceId).withdraw(why);
  }

  @Override
  public List<EvidenceView> list(AssessmentId assessment) {
    return List.copyOf(facts.byId(assessment, names(assessment)).values());
  }

  @Override
  public Coverage coverage(AssessmentId assessment) {
    return facts.coverage(assessment);
  }

  private ContextNames names(AssessmentId assessment) {
    return ContextNames.of(contexts.list(assessment));
  }
}
