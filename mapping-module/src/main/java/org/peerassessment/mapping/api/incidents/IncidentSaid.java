package org.peerassessment.mapping.api.incidents;

import java.time.LocalDate;
import org.peerassessment.mapping.api.ledger.Said;
import org.peerassessment.mapping.api.ledger.Source;

/**
 * What somebody says about an incident.
 *
 * @param name what it is called, such as 'Pictures passed on'
 * @param place id of the context in which it happened, or null if in none, or not said
 * @param what what happened, in a few sentences
 * @param source who says so
 * @param from day it happened, or first of several; null if not known
 * @param to last of several days; null if it was one, or not known
 */
public record IncidentSaid(
    String name, Long place, String what, Source source, LocalDate from, LocalDate to)
    implements Said<IncidentSaid> {

  @Override
  public IncidentSaid until(LocalDate last) {
    return new IncidentSaid(name, place, what, source, from, last);
  }

  /** Whether it had happened, or begun to, by that day; one without a day counts as such. */
  public boolean happenedBy(LocalDate day) {
    return from == null ? to == null || !to.isAfter(day) : !from.isAfter(day);
  }

  /** Holds no word of what was said, so that none reaches a log. */
  @Override
  public String toString() {
    return "IncidentSaid[]";
  }
}
