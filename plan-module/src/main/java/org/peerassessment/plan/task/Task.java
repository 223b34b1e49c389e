package org.peerassessment.plan.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.plan.api.task.EntryKind;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.api.task.TaskState;
import org.peerassessment.plan.api.task.UpdateAnswers;

/**
 * What an owner is asked to do. The lead offers a task, goes through it with the owner and says
 * when; the owner then accepts (or declines at any time while it is offered) and logs how it goes,
 * until it is done. The lead may withdraw it, or offer it again: then it is gone through and
 * accepted afresh. Each act answers with the one line of history that it leaves.
 */
@Entity
@Table(name = "task")
public class Task {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "action_id")
  private long actionId;

  @Embedded private Asked asked;

  @Enumerated(EnumType.STRING)
  private TaskState state;

  @Column(name = "gone_through_on")
  private LocalDate goneThroughOn;

  @Column(name = "offered_by")
  private String offeredBy;

  private boolean news;

  @Column(name = "form_key")
  private String formKey;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected Task() {}

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer is missing or does not fit
   */
  public Task(
      AssessmentId assessment, long actionId, TaskAnswers answers, LocalDate today, Author lead) {
    this.asked = Asked.of(answers, today);
    this.assessmentId = assessment.value();
    this.actionId = actionId;
    this.state = TaskState.OFFERED;
    this.offeredBy = lead.name();
    this.formKey = lead.form().toString();
    this.changedAt = lead.at();
  }

  /** The first line of history; written once the task has its id. */
  TaskEntry offered(Author lead) {
    return entry(EntryKind.OFFERED, "", "", lead);
  }

  TaskEntry goneThrough(LocalDate on, LocalDate today, Author lead) {
    TaskWords.goneThrough(on, today);
    requireOffered();
    goneThroughOn = on;
    news = false;
    return entry(EntryKind.GONE_THROUGH, "", "", lead);
  }

  TaskEntry accept(Author owner) {
    requireOffered();
    if (goneThroughOn == null) {
      throw new StandsInTheWay(Reason.of("task.notGoneThrough", offeredBy));
    }
    state = TaskState.ACCEPTED;
    news = true;
    return entry(EntryKind.ACCEPTED, "", "", owner);
  }

  TaskEntry decline(String reason, Author owner) {
    String words = TaskWords.reason("reason", reason);
    requireOffered();
    state = TaskState.DECLINED;
    news = true;
    return entry(EntryKind.DECLINED, words, "", owner);
  }

  TaskEntry log(UpdateAnswers update, Author owner) {
    TaskWords words = TaskWords.of(update);
    if (!state.underWay()) {
      throw new StandsInTheWay(
          Reason.of(state == TaskState.DONE ? "task.alreadyDone" : "task.notAccepted"));
    }
    state = words.state();
    news = true;
    return entry(words.kind(), words.happened(), words.inTheWay(), owner);
  }

  TaskEntry withdraw(String why, Author lead) {
    String words = TaskWords.reason("why", why);
    if (state == TaskState.WITHDRAWN || state == TaskState.DONE) {
      throw new StandsInTheWay(Reason.of("task.notToWithdraw"));
    }
    state = TaskState.WITHDRAWN;
    news = false;
    return entry(EntryKind.WITHDRAWN, words, "", lead);
  }

  TaskEntry offerAgain(TaskAnswers answers, LocalDate today, Author lead) {
    asked = asked.again(answers, today);
    state = TaskState.OFFERED;
    goneThroughOn = null;
    offeredBy = lead.name();
    news = false;
    return entry(EntryKind.OFFERED_AGAIN, "", "", lead);
  }

  void takeNote() {
    news = false;
  }

  private void requireOffered() {
    if (state != TaskState.OFFERED) {
      throw new StandsInTheWay(Reason.of("task.notOffered"));
    }
  }

  private TaskEntry entry(EntryKind kind, String words, String inTheWay, Author author) {
    changedAt = author.at();
    return new TaskEntry(id, kind, words, inTheWay, author);
  }

  boolean late(LocalDate today) {
    return asked.due().isBefore(today) && (state == TaskState.OFFERED || state.underWay());
  }

  /** Whether the owner's agency is another than the lead's, and so speaks for itself. */
  boolean answersInThePortal(long leadsAgency) {
    return ofAgency() && asked.agencyId() != leadsAgency;
  }

  /** Whether an agency owns it. */
  boolean ofAgency() {
    return asked.agencyId() != null;
  }

  public long id() {
    return id;
  }

  AssessmentId assessment() {
    return new AssessmentId(assessmentId);
  }

  long actionId() {
    return actionId;
  }

  Asked asked() {
    return asked;
  }

  TaskState state() {
    return state;
  }

  /** When it last changed its state. */
  Instant changedAt() {
    return changedAt;
  }

  LocalDate goneThroughOn() {
    return goneThroughOn;
  }

  String offeredBy() {
    return offeredBy;
  }

  boolean news() {
    return news;
  }
}
