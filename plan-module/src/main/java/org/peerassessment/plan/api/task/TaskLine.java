package org.peerassessment.plan.api.task;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * A task in the lead's lists.
 *
 * @param agency name of the owner's agency, or empty
 * @param goneThroughOn when the lead and the owner went through it, or null
 * @param news whether the owner has answered or written since the lead last took note
 * @param late whether it is past its date and neither done nor off
 */
public record TaskLine(
    long taskId,
    AssessmentId assessment,
    long actionId,
    String title,
    String owner,
    String agency,
    LocalDate due,
    TaskState state,
    LocalDate goneThroughOn,
    boolean news,
    boolean late) {}
