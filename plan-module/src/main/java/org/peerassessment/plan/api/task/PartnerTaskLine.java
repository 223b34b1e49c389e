package org.peerassessment.plan.api.task;

import java.time.LocalDate;

/**
 * A task in its agency's list: enough to find it, nothing of what is asked or known.
 *
 * @param offeredBy the practitioner who asked
 */
public record PartnerTaskLine(
    TaskId id, String title, String offeredBy, LocalDate due, TaskState state, boolean late) {}
