package org.peerassessment.core.analysis;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.framework.ContextNames;
import org.peerassessment.core.lawfulness.PurposeGate;

/** What the plan will address, and what is wanted for the group. */
@Stateless
@Door
public class SummaryService implements Summary {
  @Inject private SummaryRepository summary;
  @Inject private Contexts contexts;
  @Inject private PurposeGate gate;
  @Inject private Clock clock;

  @Override
  public List<ConcernView> concerns(AssessmentId assessment) {
    ContextNames names = names(assessment);
    return summary.concerns(assessment).stream().map(c -> c.view(names)).toList();
  }

  @Override
  public List<OutcomeView> outcomes(AssessmentId assessment) {
    return summary.outcomes(assessment).stream().map(Outcome::view).toList();
  }

  @Override
  public List<WishView> wishes(AssessmentId assessment) {
    return summary.wishes(assessment).stream().map(Wish::view).toList();
  }

  @Override
  public long addConcern(AssessmentId assessment, NewConcern command) {
    gate.requireBegun(assessment);
    ContextNames names = names(assessment);
    new Answers()
        .chosen("contextId", command.contextId())
        .require(
            command.contextId() == null || names.has(command.contextId()),
            "contextId",
            "analysis.context.unknown")
        .text("text", command.text(), Answers.LONG)
        .accept();
    requireRoom(summary.concerns(assessment));
    Concern concern = new Concern(assessment, command.contextId(), command.text());
    summary.keep(concern);
    return concern.id();
  }

  @Override
  public void rewordConcern(AssessmentId assessment, long concernId, long version, String text) {
    gate.requireBegun(assessment);
    Concern concern = summary.concern(assessment, concernId);
    new Answers().text("text", text, Answers.LONG).accept();
    concern.reword(version, text);
  }

  @Override
  public long addOutcome(AssessmentId assessment, NewOutcome command) {
    gate.requireBegun(assessment);
    new Answers().text("text", command.text(), Answers.LONG).accept();
    requireRoom(summary.outcomes(assessment));
    Outcome outcome = new Outcome(assessment, command.text());
    summary.keep(outcome);
    return outcome.id();
  }

  @Override
  public void rewordOutcome(AssessmentId assessment, long outcomeId, long version, String text) {
    gate.requireBegun(assessment);
    Outcome outcome = summary.outcome(assessment, outcomeId);
    new Answers().text("text", text, Answers.LONG).accept();
    outcome.reword(version, text);
  }

  @Override
  public long addWish(AssessmentId assessment, NewWish command) {
    gate.requireBegun(assessment);
    new Answers()
        .text("words", command.words(), Answers.LONG)
        .date("heardOn", command.heardOn())
        .notAfter("heardOn", command.heardOn(), LocalDate.now(clock))
        .text("heardBy", command.heardBy(), Answers.SHORT)
        .accept();
    if (command.outcomeId() != null) {
      summary.outcome(assessment, command.outcomeId());
    }
    requireRoom(summary.wishes(assessment));
    Wish wish = new Wish(assessment, command);
    summary.keep(wish);
    return wish.id();
  }

  private static void requireRoom(List<?> already) {
    if (already.size() >= MOST) {
      throw new StandsInTheWay(Reason.of("analysis.full", MOST));
    }
  }

  private ContextNames names(AssessmentId assessment) {
    return ContextNames.of(contexts.list(assessment));
  }
}
