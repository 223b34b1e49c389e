package org.peerassessment.plan.api.task;

import java.time.LocalDate;

/**
 * What a lead asks an owner to do. The owner reads all of it, so it names no young person unless
 * the task cannot be done otherwise.
 *
 * @param title short, such as where the work happens; without the group's label
 * @param what what is to be done
 * @param needToKnow what the owner needs to know for it; may be empty
 * @param ownerName name or role
 * @param agencyId the owner's agency; null for a guardian or place manager without one
 * @param due until when
 */
public record TaskAnswers(
    String title,
    String what,
    String needToKnow,
    OwnerKind ownerKind,
    String ownerName,
    Long agencyId,
    LocalDate due) {}
