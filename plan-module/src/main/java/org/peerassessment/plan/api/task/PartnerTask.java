package org.peerassessment.plan.api.task;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.Slice;

/**
 * All that a task's agency sees: nothing of the assessment, not even its number.
 *
 * @param needToKnow empty once the agency has declined
 * @param owner name or role
 * @param offeredBy the practitioner who asked
 * @param goneThroughOn when both went through it, or null
 * @param mayAnswer whether the reader's agency owns it, rather than that the lead reads along
 * @param history newest first, {@value TaskView#LINES} lines on a page; without what the lead wrote
 *     on taking it back
 */
public record PartnerTask(
    TaskId id,
    String title,
    String what,
    String needToKnow,
    String owner,
    String offeredBy,
    LocalDate due,
    TaskState state,
    LocalDate goneThroughOn,
    boolean late,
    boolean mayAnswer,
    Slice<TaskEntryView> history) {
  public boolean awaitsAnswer() {
    return state == TaskState.OFFERED;
  }

  /** Whether the agency has agreed and may log how it goes. */
  public boolean underWay() {
    return state.underWay();
  }
}
