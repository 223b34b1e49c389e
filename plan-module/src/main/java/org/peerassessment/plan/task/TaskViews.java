package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.plan.api.task.PartnerTask;
import org.peerassessment.plan.api.task.PartnerTaskLine;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.api.task.TaskId;
import org.peerassessment.plan.api.task.TaskLine;
import org.peerassessment.plan.api.task.TaskState;
import org.peerassessment.plan.api.task.TaskView;

/** Makes views of tasks: the lead's, and the agency's small one. */
@ApplicationScoped
public class TaskViews {
  @Inject private Agencies agencies;
  @Inject private Clock clock;

  /** For those named on the assessment. */
  public List<TaskLine> lines(Collection<Task> tasks) {
    Map<Long, String> names = agencyNames(tasks);
    LocalDate today = LocalDate.now(clock);
    return tasks.stream().map(task -> line(task, names, today)).toList();
  }

  TaskView view(Task task, boolean recordedHere, Slice<TaskEntry> history) {
    return new TaskView(
        lines(List.of(task)).get(0),
        task.asked().answers(),
        recordedHere,
        history.map(TaskEntry::view));
  }

  PartnerTaskLine lineForPartner(Task task) {
    TaskAnswers asked = task.asked().answers();
    return new PartnerTaskLine(
        new TaskId(task.id()),
        asked.title(),
        task.offeredBy(),
        asked.due(),
        task.state(),
        task.late(LocalDate.now(clock)));
  }

  /** For the agency that owns the task: nothing of the assessment. */
  PartnerTask forPartner(Task task, boolean mayAnswer, Slice<TaskEntry> history) {
    TaskAnswers asked = task.asked().answers();
    boolean declined = task.state() == TaskState.DECLINED;
    return new PartnerTask(
        new TaskId(task.id()),
        asked.title(),
        asked.what(),
        declined ? "" : asked.needToKnow(),
        asked.ownerName(),
        task.offeredBy(),
        asked.due(),
        task.state(),
        task.goneThroughOn(),
        task.late(LocalDate.now(clock)),
        mayAnswer,
        history.map(TaskEntry::view));
  }

  private static TaskLine line(Task task, Map<Long, String> names, LocalDate today) {
    TaskAnswers asked = task.asked().answers();
    return new TaskLine(
        task.id(),
        task.assessment(),
        task.actionId(),
        asked.title(),
        asked.ownerName(),
        names.getOrDefault(asked.agencyId(), ""),
        asked.due(),
        task.state(),
        task.goneThroughOn(),
        task.news(),
        task.late(today));
  }

  private Map<Long, String> agencyNames(Collection<Task> tasks) {
    Map<Long, String> names = new HashMap<>();
    if (tasks.stream().anyMatch(Task::ofAgency)) {
      agencies.list().forEach(agency -> names.put(agency.agencyId(), agency.name()));
    }
    return names;
  }
}
