package org.peerassessment.plan.api.task;

import java.time.Instant;

/**
 * One line of a task's history.
 *
 * @param id later lines have greater ones
 * @param words what was written, or empty
 * @param inTheWay what stands in the way, or empty
 * @param writer who wrote it, by name
 */
public record TaskEntryView(
    long id, EntryKind kind, String words, String inTheWay, Instant at, String writer) {}
