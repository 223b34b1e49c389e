package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.lawfulness.Sharing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.plan.api.task.TaskAnswers;

/** Carries out one act on one task, once: the row is locked, and a form counts a single time. */
@ApplicationScoped
public class TaskActs {
  @Inject private TaskStore store;
  @Inject private SentForms forms;
  @Inject private Callers callers;
  @Inject private Agencies agencies;
  @Inject private Sharing sharing;
  @Inject private Clock clock;

  /**
   * Offers a task under an action, which the caller has checked to be of the assessment.
   *
   * @return its id; the first one's if this form was sent before
   */
  public long offer(AssessmentId assessment, long actionId, TaskAnswers answers, UUID form) {
    return forms.isFirst(assessment, form)
        ? offerNew(assessment, actionId, answers, form)
        : store.offeredBy(assessment, form).map(Task::id).orElseThrow(NoSuchRecord::new);
  }

  private long offerNew(AssessmentId assessment, long actionId, TaskAnswers answers, UUID form) {
    Author lead = author(form);
    Task task = new Task(assessment, actionId, answers, today(), lead);
    share(task);
    store.add(task);
    store.add(task.offered(lead));
    return task.id();
  }

  void act(long taskId, UUID form, Predicate<Task> open, BiFunction<Task, Author, TaskEntry> act) {
    requireForm(form);
    Task task = store.forChange(taskId).filter(open).orElseThrow(NoSuchRecord::new);
    if (!store.knows(taskId, form)) {
      TaskEntry entry = act.apply(task, author(form));
      if (store.newest(taskId).filter(entry::repeats).isPresent()) {
        throw new StandsInTheWay(Reason.of("task.saidAlready"));
      }
      store.add(entry);
    }
  }

  /**
   * Offering is sharing with an agency in use: under an agreement, or an emergency decision
   * (R-LEG-03).
   */
  void share(Task task) {
    if (task.ofAgency()) {
      requireInUse(task.asked().agencyId());
      sharing.share(task.assessment(), task.asked().agencyId());
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private Author author(UUID form) {
    return Author.of(callers.current(), clock.instant(), form);
  }

  private static void requireForm(UUID form) {
    if (form == null) {
      throw new NotAccepted(Reason.of("task.formKeyMissing"));
    }
  }

  private void requireInUse(long agencyId) {
    if (agencies.list().stream()
        .filter(agency -> !agency.isRetired())
        .noneMatch(agency -> agency.agencyId() == agencyId)) {
      throw new NotAccepted(Reason.about("agencyId", "task.noSuchAgency"));
    }
  }
}
