package org.peerassessment.core.analysis;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.analysis.Weighting;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.framework.ContextNames;
import org.peerassessment.core.framework.FrameworkFacts;
import org.peerassessment.core.lawfulness.PurposeGate;
import org.peerassessment.core.referral.GoingOn;

/** Which contexts weigh most, as people decided. */
@Stateless
@Door
public class WeightingService implements Weighting {
  @Inject private WeightingRepository decisions;
  @Inject private FrameworkFacts facts;
  @Inject private Contexts contexts;
  @Inject private PurposeGate gate;
  @Inject private GoingOn goingOn;
  @Inject private AccountNames accounts;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public long record(AssessmentId assessment, NewWeighting command) {
    List<Reason> reasons =
        MayWeigh.standsInTheWay(readiness(assessment), command.withoutYoungPeople());
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
    goingOn.hold(assessment);
    ChangedMeanwhile.unless(
        command.latestRead(), decisions.current(assessment).map(WeightingDecision::id).orElse(0L));
    ContextNames names = names(assessment);
    WeightingAnswers.check(command, names, facts.byId(assessment, names), LocalDate.now(clock));
    WeightingDecision decision =
        new WeightingDecision(assessment, command, callers.current().userId(), clock.instant());
    decisions.keep(decision);
    return decision.id();
  }

  @Override
  public Optional<WeightingView> current(AssessmentId assessment) {
    return decisions.current(assessment).map(w -> views(assessment, List.of(w)).get(0));
  }

  @Override
  public List<WeightingView> history(AssessmentId assessment) {
    return views(assessment, decisions.all(assessment));
  }

  @Override
  public Readiness readiness(AssessmentId assessment) {
    return MayWeigh.answer(gate.mayBegin(assessment), facts.coverage(assessment));
  }

  private List<WeightingView> views(AssessmentId assessment, List<WeightingDecision> found) {
    ContextNames names = names(assessment);
    Map<Long, EvidenceView> evidence = facts.byId(assessment, names);
    Map<Long, String> people =
        accounts.of(found.stream().map(WeightingDecision::recordedBy).toList());
    return found.stream().map(w -> w.view(names, evidence, people)).toList();
  }

  private ContextNames names(AssessmentId assessment) {
    return ContextNames.of(contexts.list(assessment));
  }
}
