package org.peerassessment.mapping.api.map;

import java.time.LocalDate;

/**
 * What somebody says about a person's use of a place (R-MAP-08).
 *
 * @param times when they are there, such as 'Fridays after school'; may be empty
 * @param whoElse who else is there; may be empty
 * @param safety how safe it is said to be for them
 * @param whoSays who says so
 * @param from first day, or null if not known
 * @param to last day, or null if it goes on
 */
public record UseSaid(
    String times,
    String whoElse,
    Safety safety,
    String whoSays,
    Reliability reliability,
    LocalDate from,
    LocalDate to) {

  /** The same, ended after {@code last}. */
  public UseSaid until(LocalDate last) {
    return new UseSaid(times, whoElse, safety, whoSays, reliability, from, last);
  }

  /** Holds no word of what was said, so that none reaches a log. */
  @Override
  public String toString() {
    return "UseSaid[]";
  }
}
