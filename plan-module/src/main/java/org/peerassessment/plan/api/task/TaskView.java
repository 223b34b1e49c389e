package org.peerassessment.plan.api.task;

import java.util.List;

/**
 * A task as those named on the assessment see it.
 *
 * @param answersHere whether the lead records what the owner says, as the owner has no agency that
 *     could sign in
 * @param history newest first
 */
public record TaskView(
    TaskLine line, TaskAnswers asked, boolean answersHere, List<TaskEntryView> history) {}
