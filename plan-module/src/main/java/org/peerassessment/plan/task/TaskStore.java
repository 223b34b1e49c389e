package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.plan.api.task.TaskState;

/** Keeps tasks and their history. */
@ApplicationScoped
public class TaskStore {
  /** As many as one page can show. */
  static final int LISTED = 200;

  private static final int OF_ASSESSMENT = 500;

  @PersistenceContext(unitName = "plan")
  private EntityManager em;

  Optional<Task> find(long id) {
    return Optional.ofNullable(em.find(Task.class, id));
  }

  /** Locks the row, so that of two acts at the same moment the second sees the first. */
  Optional<Task> forChange(long id) {
    return Optional.ofNullable(em.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whether this form has left its line already; a locking read, which sees the latest rows. */
  boolean knows(long taskId, UUID form) {
    return !em.createQuery(
            "select e from TaskEntry e where e.taskId = :task and e.formKey = :form",
            TaskEntry.class)
        .setParameter("task", taskId)
        .setParameter("form", form.toString())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .isEmpty();
  }

  void add(Task task) {
    em.persist(task);
    em.flush();
  }

  void add(TaskEntry entry) {
    em.persist(entry);
  }

  List<TaskEntry> history(long taskId) {
    return em.createQuery(
            "select e from TaskEntry e where e.taskId = :task order by e.id desc", TaskEntry.class)
        .setParameter("task", taskId)
        .setMaxResults(OF_ASSESSMENT)
        .getResultList();
  }

  Optional<Task> offeredBy(AssessmentId assessment, UUID form) {
    return em.createQuery(
            "select t from Task t where t.assessmentId = :assessment and t.formKey = :form",
            Task.class)
        .setParameter("assessment", assessment.value())
        .setParameter("form", form.toString())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<Task> of(AssessmentId assessment) {
    return em.createQuery(
            "select t from Task t where t.assessmentId = :assessment order by t.asked.due, t.id",
            Task.class)
        .setParameter("assessment", assessment.value())
        .setMaxResults(OF_ASSESSMENT)
        .getResultList();
  }

  List<Task> ofAgency(long agencyId) {
    return em.createQuery(
            "select t from Task t where t.asked.agencyId = :agency and t.state <> :withdrawn"
                + " order by case when t.state in :over then 1 else 0 end, t.asked.due, t.id",
            Task.class)
        .setParameter("agency", agencyId)
        .setParameter("withdrawn", TaskState.WITHDRAWN)
        .setParameter("over", List.of(TaskState.DONE, TaskState.DECLINED))
        .setMaxResults(LISTED)
        .getResultList();
  }

  /** Assessments with tasks, those with the latest change first. */
  List<Long> assessmentsWithTasks(boolean wantingTheLead) {
    return em.createQuery(
            "select t.assessmentId from Task t where :all = true or t.news = true"
                + " or t.state in :wanting group by t.assessmentId order by max(t.changedAt) desc",
            Long.class)
        .setParameter("all", !wantingTheLead)
        .setParameter("wanting", List.of(TaskState.BLOCKED, TaskState.DECLINED))
        .setMaxResults(2000)
        .getResultList();
  }
}
