package org.peerassessment.mapping.api.incidents;

import java.time.LocalDate;
import org.peerassessment.mapping.api.ledger.Said;
import org.peerassessment.mapping.api.ledger.Source;

/**
 * What somebody says about a person's part in an incident; its days are the incident's.
 *
 * @param words as they put it; may be empty
 * @param source who says so
 */
public record HarmSaid(HarmPart part, String words, Source source) implements Said<HarmSaid> {
  @Override
  public LocalDate from() {
    return null;
  }

  @Override
  public LocalDate to() {
    return null;
  }

  /** What happened does not end: the same. */
  @Override
  public HarmSaid until(LocalDate last) {
    return this;
  }

  /** Holds no word of what was said, so that none reaches a log. */
  @Override
  public String toString() {
    return "HarmSaid[]";
  }
}
