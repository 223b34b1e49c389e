package org.peerassessment.core.audit;

import java.time.Instant;

/**
 * What one call leaves in the chain. Ids only; the digest stands for what was written without
 * telling it.
 *
 * @param actorId account id, or null where nobody could be known
 * @param door interface and method, such as {@code Referrals.record}
 * @param recordKind kind of the guarded record or of the entry in a register, or null
 * @param recordId its number, or null where there is none
 * @param digest keyed SHA-256 of the arguments of a write, 64 hexadecimal digits, or null
 */
public record AuditEntry(
    Instant at,
    Long actorId,
    String act,
    String door,
    String outcome,
    String recordKind,
    Long recordId,
    Long assessmentId,
    String digest) {
  public static final String DONE = "DONE";
  public static final String REFUSED = "REFUSED";
}
