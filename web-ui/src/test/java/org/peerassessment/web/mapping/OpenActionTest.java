package org.peerassessment.web.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.plan.api.plan.Aim;
import org.peerassessment.plan.api.plan.PlanView;
import org.peerassessment.plan.api.plan.PlanView.ActionView;
import org.peerassessment.plan.api.plan.PlanView.ConcernPlan;
import org.peerassessment.plan.api.task.TaskLine;
import org.peerassessment.plan.api.task.TaskState;

@Tag("R-MAP-14")
class OpenActionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  @Test
  void whatIsDueFirstStandsFirstAndWhatNobodyHasLast() {
    List<OpenAction> open =
        open(
            action(1),
            action(2, task(21, TaskState.BLOCKED, 9), task(22, TaskState.DONE, 1)),
            action(3, task(31, TaskState.OFFERED, 4), task(32, TaskState.ACCEPTED, 2)));
    assertEquals(List.of("32", "31", "21", "nobody 1"), said(open));
  }

  @Test
  void whatIsDoneIsNotOpenAndWhatWasRefusedIsSomebodysToFind() {
    List<OpenAction> open =
        open(
            action(1, task(11, TaskState.DONE, 1), task(12, TaskState.DECLINED, 1)),
            action(2, task(21, TaskState.DECLINED, 1), task(22, TaskState.WITHDRAWN, 1)));
    assertEquals(List.of("nobody 2"), said(open));
  }

  private static List<String> said(List<OpenAction> open) {
    return open.stream()
        .map(
            one ->
                one.task() == null
                    ? "nobody " + one.action().actionId()
                    : String.valueOf(one.task().taskId()))
        .toList();
  }

  private static List<OpenAction> open(ActionView... actions) {
    ConcernPlan concern = new ConcernPlan(1, "", "", 0, 0, "", Arrays.asList(actions));
    return OpenAction.of(new PlanView(List.of(), List.of(concern)));
  }

  private static ActionView action(long id, TaskLine... tasks) {
    return new ActionView(
        id, 1, 1, 1, "", "", Aim.REDUCES_A_RISK, List.of(), null, Arrays.asList(tasks));
  }

  private static TaskLine task(long id, TaskState state, int days) {
    return new TaskLine(
        id, new AssessmentId(1), 1, "", "", "", DAY.plusDays(days), state, null, false, false);
  }
}
