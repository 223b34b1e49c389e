package org.peerassessment.web.mapping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.plan.api.plan.PlanView;
import org.peerassessment.plan.api.plan.PlanView.ActionView;
import org.peerassessment.plan.api.task.TaskLine;
import org.peerassessment.plan.api.task.TaskState;

/**
 * Something of the plan that is still to be done: a task that its owner has been asked for, or an
 * action that nobody has. An action whose tasks are done is none.
 *
 * @param task null where nobody has been asked, or who was said no
 */
public record OpenAction(ActionView action, TaskLine task) {
  private static final Set<TaskState> OPEN =
      EnumSet.of(TaskState.OFFERED, TaskState.ACCEPTED, TaskState.IN_PROGRESS, TaskState.BLOCKED);

  /** What is due first stands first; what nobody has, last. */
  static List<OpenAction> of(PlanView plan) {
    return plan.concerns().stream()
        .flatMap(concern -> concern.actions().stream())
        .flatMap(OpenAction::of)
        .sorted(
            Comparator.comparing(
                OpenAction::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  private static Stream<OpenAction> of(ActionView action) {
    List<TaskLine> open =
        action.tasks().stream().filter(task -> OPEN.contains(task.state())).toList();
    boolean done = action.tasks().stream().anyMatch(task -> task.state() == TaskState.DONE);
    if (open.isEmpty()) {
      return done ? Stream.empty() : Stream.of(new OpenAction(action, null));
    }
    return open.stream().map(task -> new OpenAction(action, task));
  }

  private LocalDate due() {
    return task == null ? null : task.due();
  }
}
