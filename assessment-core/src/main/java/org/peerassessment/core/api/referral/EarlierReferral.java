package org.peerassessment.core.api.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A referral as it was recorded before a correction.
 *
 * @param reason why it was corrected
 * @param correctedBy display name
 */
public record EarlierReferral(
    String label,
    String referrerName,
    String referrerRole,
    String referrerAgency,
    LocalDate received,
    Route route,
    String otherRoute,
    Cause cause,
    LocalDate happenedFrom,
    LocalDate happenedTo,
    String whatHappened,
    String concerns,
    String reason,
    Instant correctedAt,
    String correctedBy) {}
