package org.peerassessment.mapping.api.map;

import java.time.LocalDate;
import org.peerassessment.mapping.api.ledger.Said;
import org.peerassessment.mapping.api.ledger.Source;

/**
 * What somebody says about a person's use of a place (R-MAP-08).
 *
 * @param times when they are there, such as 'Fridays after school'; may be empty
 * @param whoElse who else is there; may be empty
 * @param guardians adults with responsibility for the place who could look out for them; may be
 *     empty
 * @param safety how safe it is said to be for them
 * @param source who says so
 * @param from first day, or null if not known
 * @param to last day, or null if it goes on
 */
public record UseSaid(
    String times,
    String whoElse,
    String guardians,
    Safety safety,
    Source source,
    LocalDate from,
    LocalDate to)
    implements Said<UseSaid> {

  @Override
  public UseSaid until(LocalDate last) {
    return new UseSaid(times, whoElse, guardians, safety, source, from, last);
  }

  /** Holds no word of what was said, so that none reaches a log. */
  @Override
  public String toString() {
    return "UseSaid[]";
  }
}
