package org.peerassessment.plan.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.worklist.Assessments;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.api.task.TaskLine;
import org.peerassessment.plan.api.task.TaskView;
import org.peerassessment.plan.api.task.Tasks;
import org.peerassessment.plan.api.task.UpdateAnswers;
import org.peerassessment.plan.shared.MayPlan;

/** The lead's door to tasks. */
@Stateless
@Door
public class TasksService implements Tasks {
  @Inject private TaskStore store;
  @Inject private MayPlan mayPlan;
  @Inject private StillAgreed agreed;
  @Inject private TaskActs acts;
  @Inject private TaskViews views;
  @Inject private Assessments assessments;
  @Inject private Callers callers;

  @Override
  public List<TaskLine> onMyAssessments() {
    return views.lines(store.of(assessments.numbers().keySet()));
  }

  @Override
  public TaskView view(AssessmentId assessment, long taskId, int page) {
    Task task = store.find(taskId).filter(of(assessment)).orElseThrow(NoSuchRecord::new);
    boolean recordedHere = !task.answersInThePortal(callers.current().agencyId());
    return views.view(task, recordedHere, store.history(taskId, TaskStore.ALL, page));
  }

  @Override
  public void goneThrough(AssessmentId assessment, long taskId, LocalDate on, UUID form) {
    mayPlan.require(assessment);
    act(assessment, taskId, form, (task, lead) -> task.goneThrough(on, acts.today(), lead));
  }

  @Override
  public void takeNote(AssessmentId assessment, long taskId, long latestRead) {
    Task task = store.forChange(taskId).filter(of(assessment)).orElseThrow(NoSuchRecord::new);
    if (store.newest(taskId).filter(e -> e.id() > latestRead).isPresent()) {
      throw new StandsInTheWay(Reason.of("task.newsMeanwhile"));
    }
    task.takeNote();
  }

  @Override
  public void withdraw(AssessmentId assessment, long taskId, String why, UUID form) {
    act(assessment, taskId, form, (task, lead) -> task.withdraw(why, lead));
  }

  @Override
  public void offerAgain(
      AssessmentId assessment, long taskId, long latestRead, TaskAnswers answers, UUID form) {
    mayPlan.require(assessment);
    store.forChange(taskId).filter(of(assessment)).orElseThrow(NoSuchRecord::new);
    requireNothingSince(taskId, latestRead, form);
    act(
        assessment,
        taskId,
        form,
        (task, lead) -> {
          agreed.require(assessment, task.actionId());
          TaskEntry offered = task.offerAgain(answers, acts.today(), lead);
          acts.share(task);
          return offered;
        });
  }

  @Override
  public void recordAccepted(AssessmentId assessment, long taskId, UUID form) {
    act(assessment, taskId, form, (task, lead) -> spoken(task).accept(lead));
  }

  @Override
  public void recordDeclined(AssessmentId assessment, long taskId, String reason, UUID form) {
    act(assessment, taskId, form, (task, lead) -> spoken(task).decline(reason, lead));
  }

  @Override
  public void recordUpdate(AssessmentId assessment, long taskId, UpdateAnswers update, UUID form) {
    act(assessment, taskId, form, (task, lead) -> spoken(task).log(update, lead));
  }

  /** The same form sent twice leads to what its first sending did, and is no surprise. */
  private void requireNothingSince(long taskId, long latestRead, UUID form) {
    boolean since = store.newest(taskId).filter(e -> e.id() > latestRead).isPresent();
    if (since && !(form != null && store.knows(taskId, form))) {
      throw new ChangedMeanwhile();
    }
  }

  private void act(
      AssessmentId assessment, long taskId, UUID form, BiFunction<Task, Author, TaskEntry> act) {
    acts.act(taskId, form, of(assessment), act);
  }

  private static Predicate<Task> of(AssessmentId assessment) {
    return task -> task.assessment().equals(assessment);
  }

  /** Another agency answers for itself; the lead writes down what other owners said. */
  private Task spoken(Task task) {
    if (task.answersInThePortal(callers.current().agencyId())) {
      throw new StandsInTheWay(Reason.of("task.agencyAnswers"));
    }
    return task;
  }
}
