package org.peerassessment.plan.api.task;

import java.util.List;

/**
 * A task as those named on the assessment see it.
 *
 * @param answersHere whether the lead records what the owner says, since the owner works for the
 *     lead's own agency or for none
 * @param history newest first
 */
public record TaskView(
    TaskLine line, TaskAnswers asked, boolean answersHere, List<TaskEntryView> history) {
  /** Id of the newest line of the history; 0 before the first. */
  public long latest() {
    return history.isEmpty() ? 0 : history.get(0).id();
  }
}
