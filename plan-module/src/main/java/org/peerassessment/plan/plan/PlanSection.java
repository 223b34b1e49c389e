package org.peerassessment.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.plan.api.task.TaskState;
import org.peerassessment.plan.shared.MayPlan;
import org.peerassessment.plan.task.TaskStanding;
import org.peerassessment.plan.task.TaskStore;

/** The plan's line in the assessment's list of tasks. */
@ApplicationScoped
public class PlanSection implements Section {
  static final String KEY = "plan.plan";

  @Inject private PlanStore store;
  @Inject private TaskStore tasks;
  @Inject private MayPlan mayPlan;
  @Inject private Summary summary;

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Stage stage() {
    return Stage.ACT;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    long actions = store.countActions(assessment);
    return actions == 0 ? beforePlanning(assessment) : planned(assessment, actions);
  }

  private Standing beforePlanning(AssessmentId assessment) {
    List<Blocker> blockers = mayPlan.blockers(assessment);
    if (!blockers.isEmpty()) {
      return Standing.blocked(Reason.of("plan.section.notYet"), blockers);
    }
    int concerns = summary.concerns(assessment).size();
    return concerns == 0
        ? Standing.blocked(
            Reason.of("plan.section.notYet"),
            List.of(new Blocker(Reason.of("plan.noConcerns"), "analysis.summary")))
        : Standing.of(State.NOT_STARTED, Reason.of("plan.section.concerns", concerns));
  }

  private Standing planned(AssessmentId assessment, long actions) {
    TaskStanding standing = TaskStanding.of(tasks.of(assessment));
    Reason words =
        Reason.of(
            "plan.section.planned",
            actions,
            standing.total(),
            standing.count(TaskState.DONE),
            standing.count(TaskState.BLOCKED) + standing.count(TaskState.DECLINED));
    return Standing.of(standing.wantsTheLead() ? State.LOOK_AGAIN : State.IN_PROGRESS, words);
  }
}
