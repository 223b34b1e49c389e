package org.peerassessment.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.group.OpenWork;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.plan.api.task.TaskState;
import org.peerassessment.plan.task.TaskStore;
import org.peerassessment.plan.task.TaskStore.ActionTask;

/** Actions of the plan that are still to be done and name a member (R-GRP-06). */
@ApplicationScoped
class ActionsWithMember implements OpenWork {
  private static final int MOST = 20;
  private static final Set<TaskState> OVER = EnumSet.of(TaskState.DONE, TaskState.WITHDRAWN);

  @Inject private PlanStore store;
  @Inject private TaskStore tasks;

  @Override
  public List<Reason> hangingOn(AssessmentId assessment, long personId) {
    List<PlanAction> naming = store.actionsWith(assessment, personId);
    if (naming.isEmpty()) {
      return List.of();
    }
    Map<Long, List<TaskState>> states =
        tasks.ofActions(assessment).stream()
            .collect(
                Collectors.groupingBy(
                    ActionTask::actionId,
                    Collectors.mapping(ActionTask::state, Collectors.toList())));
    return naming.stream()
        .filter(a -> isOpen(states.getOrDefault(a.id(), List.of())))
        .limit(MOST)
        .map(a -> Reason.of("plan.action.hangsOn", a.intervention().name()))
        .toList();
  }

  @Override
  public String settledIn() {
    return PlanSection.KEY;
  }

  /** Nothing was asked of anybody yet, or something that was is not over. */
  static boolean isOpen(List<TaskState> tasks) {
    return tasks.isEmpty() || !OVER.containsAll(tasks);
  }
}
