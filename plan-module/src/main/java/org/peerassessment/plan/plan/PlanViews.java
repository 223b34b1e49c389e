package org.peerassessment.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.analysis.Summary.ConcernView;
import org.peerassessment.core.api.analysis.Weighting;
import org.peerassessment.core.api.families.Consents.PersonConsent;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.plan.api.plan.PlanView;
import org.peerassessment.plan.api.plan.PlanView.ActionView;
import org.peerassessment.plan.api.plan.PlanView.ConcernPlan;
import org.peerassessment.plan.api.task.TaskLine;
import org.peerassessment.plan.shared.MayPlan;
import org.peerassessment.plan.task.TaskStore;
import org.peerassessment.plan.task.TaskViews;

/** Puts concerns, outcomes, actions and tasks together. */
@ApplicationScoped
class PlanViews {
  @Inject private Summary summary;
  @Inject private Weighting weighting;
  @Inject private MayPlan mayPlan;
  @Inject private PlanStore store;
  @Inject private DirectWork directWork;
  @Inject private TaskStore tasks;
  @Inject private TaskViews taskViews;

  PlanView of(AssessmentId assessment) {
    Map<Long, List<TaskLine>> tasksByAction =
        taskViews.lines(tasks.of(assessment)).stream()
            .collect(Collectors.groupingBy(TaskLine::actionId));
    List<PlanAction> planned = store.actions(assessment);
    Map<Long, PersonConsent> people = directWork.people(assessment, planned);
    Map<Long, List<ActionView>> actions =
        planned.stream()
            .map(a -> action(a, people, tasksByAction.getOrDefault(a.id(), List.of())))
            .collect(Collectors.groupingBy(ActionView::concernId));
    Map<Long, ConcernOutcome> outcomes =
        store.outcomes(assessment).stream()
            .collect(Collectors.toMap(ConcernOutcome::concernId, Function.identity()));
    Map<Long, Integer> weights = weights(assessment);
    return new PlanView(
        mayPlan.reasons(assessment),
        summary.concerns(assessment).stream()
            .map(
                c ->
                    concern(
                        c,
                        weights.getOrDefault(c.contextId(), 0),
                        Optional.ofNullable(outcomes.get(c.concernId())),
                        actions.getOrDefault(c.concernId(), List.of())))
            .toList());
  }

  private static ConcernPlan concern(
      ConcernView c, int weight, Optional<ConcernOutcome> outcome, List<ActionView> actions) {
    return new ConcernPlan(
        c.concernId(),
        c.text(),
        c.contextName(),
        weight,
        outcome.map(ConcernOutcome::version).orElse(0L),
        outcome.map(ConcernOutcome::outcome).orElse(""),
        actions);
  }

  private Map<Long, Integer> weights(AssessmentId assessment) {
    Map<Long, Integer> places = new HashMap<>();
    weighting
        .current(assessment)
        .ifPresent(w -> w.order().forEach(c -> places.put(c.contextId(), c.position())));
    return places;
  }

  private static ActionView action(
      PlanAction a, Map<Long, PersonConsent> people, List<TaskLine> tasks) {
    return new ActionView(
        a.id(),
        a.version(),
        a.concernId(),
        a.intervention().id(),
        a.intervention().name(),
        a.what(),
        a.aim(),
        DirectWork.members(a, people),
        a.directWork(),
        tasks);
  }
}
