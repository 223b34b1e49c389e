package org.peerassessment.mapping.api.exchange;

import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;

/**
 * What holds for lines that leave it open; each part may be null.
 *
 * @param source whose word it is where the file does not say
 */
public record Unsaid(TieKind kind, Strength strength, Safety safety, Source source) {
  /** Nothing is filled in: the file has to say everything. */
  public static final Unsaid NOTHING =
      new Unsaid(null, null, null, new Source(null, null, null, null));
}
