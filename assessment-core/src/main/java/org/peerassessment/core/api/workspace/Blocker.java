package org.peerassessment.core.api.workspace;

import org.peerassessment.core.api.shared.Reason;

/**
 * Something that stands in the way of a task.
 *
 * @param clearedBy key of the section whose task takes it away, such as {@code group.members};
 *     empty if no task of the assessment does
 */
public record Blocker(Reason reason, String clearedBy) {}
