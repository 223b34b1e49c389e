package org.peerassessment.plan.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.peerassessment.plan.api.task.EntryKind;
import org.peerassessment.plan.api.task.TaskEntryView;

/** One line of a task's history; written once, never changed. */
@Entity
@Table(name = "task_entry")
public class TaskEntry {
  private static final Duration JUST_NOW = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "task_id")
  private long taskId;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  private String words;

  @Column(name = "in_the_way")
  private String inTheWay;

  @Column(name = "form_key")
  private String formKey;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private long writtenBy;

  private String writer;

  protected TaskEntry() {}

  TaskEntry(long taskId, EntryKind kind, String words, String inTheWay, Author author) {
    this.taskId = taskId;
    this.kind = kind;
    this.words = words;
    this.inTheWay = inTheWay;
    this.formKey = author.form().toString();
    this.writtenAt = author.at();
    this.writtenBy = author.userId();
    this.writer = author.name();
  }

  long id() {
    return id;
  }

  EntryKind kind() {
    return kind;
  }

  String words() {
    return words;
  }

  /**
   * Whether it says over again what its writer has just written, as happens when somebody goes back
   * in the browser and sends the form that it filled in again.
   */
  boolean repeats(TaskEntry before) {
    return !words.isEmpty()
        && kind == before.kind
        && words.equals(before.words)
        && inTheWay.equals(before.inTheWay)
        && writtenBy == before.writtenBy
        && writtenAt.isBefore(before.writtenAt.plus(JUST_NOW));
  }

  TaskEntryView view() {
    return new TaskEntryView(id, kind, words, inTheWay, writtenAt, writer);
  }
}
