package org.peerassessment.mapping.api.map;

import java.time.Instant;

/**
 * A tie as it stands in the record.
 *
 * @param statement id of the statement shown; a correction names it, so that nobody overwrites what
 *     they have not read
 * @param holds whether it holds on the day asked about
 * @param recordedAt when this statement was recorded
 */
public record TieView(
    long tieId, long statement, Who a, Who b, TieSaid said, boolean holds, Instant recordedAt) {
  public boolean touches(long personId) {
    return a.personId() == personId || b.personId() == personId;
  }
}
