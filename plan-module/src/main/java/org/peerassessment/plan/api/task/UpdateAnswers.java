package org.peerassessment.plan.api.task;

/**
 * An owner's word on how a task is going.
 *
 * @param happened what happened since
 * @param inTheWay what stands in the way; needed if {@code going} says that something does
 */
public record UpdateAnswers(String happened, Going going, String inTheWay) {}
