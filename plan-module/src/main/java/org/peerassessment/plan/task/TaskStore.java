package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.plan.api.task.EntryKind;
import org.peerassessment.plan.api.task.TaskState;
import org.peerassessment.plan.api.task.TaskView;

/** Keeps tasks and their history. */
@ApplicationScoped
public class TaskStore {
  /** As many as one page can show. */
  static final int LISTED = 200;

  private static final int OF_ASSESSMENT = 500;
  static final Set<EntryKind> ALL = EnumSet.allOf(EntryKind.class);

  /** What the agency may read: why the lead took the task back was written for colleagues. */
  static final Set<EntryKind> FOR_PARTNERS = EnumSet.complementOf(EnumSet.of(EntryKind.WITHDRAWN));

  private static final Set<TaskState> OVER = EnumSet.of(TaskState.DONE, TaskState.DECLINED);
  private static final Set<TaskState> STUCK = EnumSet.of(TaskState.BLOCKED, TaskState.DECLINED);
  private static final Set<TaskState> OPEN =
      EnumSet.of(TaskState.OFFERED, TaskState.ACCEPTED, TaskState.IN_PROGRESS, TaskState.BLOCKED);

  @Inject
  @Unit("plan")
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

  /**
   * A page of its history, newest first.
   *
   * @param kinds the lines to be read; others are left out
   */
  Slice<TaskEntry> history(long taskId, Set<EntryKind> kinds, int page) {
    return Slice.of(
        em.createQuery(
                "select e from TaskEntry e where e.taskId = :task and e.kind in :kinds"
                    + " order by e.id desc",
                TaskEntry.class)
            .setParameter("task", taskId)
            .setParameter("kinds", kinds)
            .setFirstResult(page * TaskView.LINES)
            .setMaxResults(TaskView.LINES + 1)
            .getResultList(),
        page,
        TaskView.LINES);
  }

  /** The newest line of its history. */
  Optional<TaskEntry> newest(long taskId) {
    return em.createQuery(
            "select e from TaskEntry e where e.taskId = :task order by e.id desc", TaskEntry.class)
        .setParameter("task", taskId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The task that this form offered; a locking read, which sees the latest rows. */
  Optional<Task> offeredBy(AssessmentId assessment, UUID form) {
    return em.createQuery(
            "select t from Task t where t.assessmentId = :assessment and t.formKey = :form",
            Task.class)
        .setParameter("assessment", assessment.value())
        .setParameter("form", form.toString())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Soonest due first. */
  public List<Task> of(AssessmentId assessment) {
    return em.createQuery(
            "select t from Task t where t.assessmentId = :assessment order by t.asked.due, t.id",
            Task.class)
        .setParameter("assessment", assessment.value())
        .setMaxResults(OF_ASSESSMENT)
        .getResultList();
  }

  /** Which action each task of an assessment belongs to, and how it stands. */
  public List<ActionTask> ofActions(AssessmentId assessment) {
    return of(assessment).stream().map(t -> new ActionTask(t.actionId(), t.state())).toList();
  }

  /** A task's action and state. */
  public record ActionTask(long actionId, TaskState state) {}

  /** What waits for the agency first; nothing that was withdrawn. */
  List<Task> ofAgency(long agencyId) {
    List<Task> tasks = new ArrayList<>(ofAgency(agencyId, OPEN));
    tasks.addAll(ofAgency(agencyId, OVER));
    return tasks.stream().limit(LISTED).toList();
  }

  private List<Task> ofAgency(long agencyId, Set<TaskState> states) {
    return em.createQuery(
            "select t from Task t where t.asked.agencyId = :agency and t.state in :states"
                + " order by t.asked.due, t.id",
            Task.class)
        .setParameter("agency", agencyId)
        .setParameter("states", states)
        .setMaxResults(LISTED)
        .getResultList();
  }

  /** Of several assessments: what is new, then what is open; nothing that was withdrawn. */
  List<Task> of(Collection<Long> assessments) {
    return Stream.of(OPEN, OVER)
        .flatMap(s -> ofSeveral(assessments, "t.state in :states", Map.of("states", s)).stream())
        .sorted(Comparator.comparing(Task::news).reversed())
        .limit(LISTED)
        .toList();
  }

  /** Of several assessments, those that want the lead's eye: news, no way on, or late. */
  List<Task> wantingTheLead(Collection<Long> assessments, LocalDate today) {
    return ofSeveral(
        assessments,
        "(t.news = true or t.state in :stuck or (t.state in :open and t.asked.due < :today))",
        Map.of("stuck", STUCK, "open", OPEN, "today", today));
  }

  /** Of several assessments, those that do not move. */
  List<Task> notMoving(Collection<Long> assessments, LocalDate today) {
    return ofSeveral(
        assessments,
        "(t.state in :stuck or t.state = :offered or (t.state in :open and t.asked.due < :today))",
        Map.of("stuck", STUCK, "offered", TaskState.OFFERED, "open", OPEN, "today", today));
  }

  /** How many tasks of an agency are offered or under way. */
  long countOpen(long agencyId) {
    return em.createQuery(
            "select count(t) from Task t where t.asked.agencyId = :agency and t.state in :open",
            Long.class)
        .setParameter("agency", agencyId)
        .setParameter("open", OPEN)
        .getSingleResult();
  }

  private List<Task> ofSeveral(
      Collection<Long> assessments, String which, Map<String, Object> named) {
    if (assessments.isEmpty()) {
      return List.of();
    }
    TypedQuery<Task> query =
        em.createQuery(
                "select t from Task t where t.assessmentId in :assessments and "
                    + which
                    + " order by t.news desc, t.asked.due, t.id",
                Task.class)
            .setParameter("assessments", assessments)
            .setMaxResults(LISTED);
    named.forEach(query::setParameter);
    return query.getResultList();
  }
}
