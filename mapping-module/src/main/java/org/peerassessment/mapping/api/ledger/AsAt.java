package org.peerassessment.mapping.api.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A look back with two times: what was in the record at a moment, about a day in life.
 *
 * @param known the moment whose state of the record is asked for
 * @param on the day in the young people's lives that is asked about
 */
public record AsAt(Instant known, LocalDate on) {
  public AsAt {
    Objects.requireNonNull(known, "known");
    Objects.requireNonNull(on, "on");
  }
}
