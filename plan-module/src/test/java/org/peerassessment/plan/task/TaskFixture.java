package org.peerassessment.plan.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.plan.api.task.Going;
import org.peerassessment.plan.api.task.OwnerKind;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.api.task.UpdateAnswers;

/** Tasks and people for tests. */
final class TaskFixture {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  private TaskFixture() {}

  static TaskAnswers detachedWork() {
    return new TaskAnswers(
        "Detached work, Marlow Park",
        "Two evenings a week by the courts.",
        "Someone older has been seen there.",
        OwnerKind.WORKER,
        "Detached team leader",
        7L,
        TODAY.plusDays(27));
  }

  static Author lead() {
    return new Author(1, "Amina Okafor", Instant.parse("2026-11-18T10:00:00Z"), UUID.randomUUID());
  }

  static Author owner() {
    return new Author(4, "Theo Brandt", Instant.parse("2026-11-19T10:00:00Z"), UUID.randomUUID());
  }

  static Task offered() {
    return new Task(new AssessmentId(42), 3, detachedWork(), TODAY, lead());
  }

  static Task goneThrough() {
    Task task = offered();
    task.goneThrough(TODAY, TODAY, lead());
    return task;
  }

  static Task accepted() {
    Task task = goneThrough();
    task.accept(owner());
    return task;
  }

  static UpdateAnswers going(Going going) {
    return new UpdateAnswers(
        "First evening held.", going, going == Going.IN_THE_WAY ? "Lights are out." : "");
  }
}
