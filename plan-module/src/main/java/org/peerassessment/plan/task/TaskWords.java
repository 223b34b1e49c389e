package org.peerassessment.plan.task;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.plan.api.task.EntryKind;
import org.peerassessment.plan.api.task.Going;
import org.peerassessment.plan.api.task.TaskState;
import org.peerassessment.plan.api.task.UpdateAnswers;

/** What is written in the course of a task, checked. */
record TaskWords(String happened, Going going, String inTheWay) {
  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer is missing or too long
   */
  static TaskWords of(UpdateAnswers update) {
    Answers answers =
        new Answers()
            .text("happened", update.happened(), Answers.LONG)
            .chosen("going", update.going());
    boolean blocked = update.going() == Going.IN_THE_WAY;
    if (blocked) {
      answers.text("inTheWay", update.inTheWay(), Answers.LONG);
    }
    answers.accept();
    return new TaskWords(
        update.happened().strip(), update.going(), blocked ? update.inTheWay().strip() : "");
  }

  static String reason(String field, String words) {
    new Answers().text(field, words, Answers.LONG).accept();
    return words.strip();
  }

  static void goneThrough(LocalDate on, LocalDate today) {
    new Answers().date("on", on).notAfter("on", on, today).accept();
  }

  TaskState state() {
    return switch (going) {
      case AS_AGREED -> TaskState.IN_PROGRESS;
      case IN_THE_WAY -> TaskState.BLOCKED;
      case DONE -> TaskState.DONE;
    };
  }

  EntryKind kind() {
    return switch (going) {
      case AS_AGREED -> EntryKind.GOING_AS_AGREED;
      case IN_THE_WAY -> EntryKind.SOMETHING_IN_THE_WAY;
      case DONE -> EntryKind.DONE;
    };
  }
}
