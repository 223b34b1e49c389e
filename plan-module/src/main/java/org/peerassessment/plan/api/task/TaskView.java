package org.peerassessment.plan.api.task;

import org.peerassessment.core.api.shared.Slice;

/**
 * A task as those named on the assessment see it.
 *
 * @param answersHere whether the lead records what the owner says, since the owner works for the
 *     lead's own agency or for none
 * @param history newest first, {@value #LINES} lines on a page
 */
public record TaskView(
    TaskLine line, TaskAnswers asked, boolean answersHere, Slice<TaskEntryView> history) {
  /** Lines of its history on one page. */
  public static final int LINES = 20;

  /** Id of the newest line on this page of the history; 0 if there is none. */
  public long latest() {
    return history.rows().isEmpty() ? 0 : history.rows().get(0).id();
  }
}
