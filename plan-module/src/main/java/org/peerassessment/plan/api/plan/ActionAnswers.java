package org.peerassessment.plan.api.plan;

/**
 * An action of the plan.
 *
 * @param interventionId a kind of work of the library, not retired
 * @param what what exactly is done here; at most 4,000 characters
 */
public record ActionAnswers(Long interventionId, String what, Aim aim) {}
