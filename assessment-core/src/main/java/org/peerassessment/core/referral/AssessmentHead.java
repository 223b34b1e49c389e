package org.peerassessment.core.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What names an assessment in heads and lists.
 *
 * @param due null if not set, and once it is closed: nothing is due any more
 * @param recordedAt when the referral was recorded
 */
public record AssessmentHead(
    long assessmentId,
    String number,
    String label,
    String concerns,
    long leadId,
    long supervisorId,
    LocalDate due,
    Instant recordedAt) {}
