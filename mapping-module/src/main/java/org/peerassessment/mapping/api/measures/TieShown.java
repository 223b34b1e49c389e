package org.peerassessment.mapping.api.measures;

import org.peerassessment.mapping.api.map.TieKind;

/**
 * A tie that a prompt rests on.
 *
 * @param one label of one person
 * @param other label of the other
 * @param whoSays on whose word
 */
public record TieShown(long tieId, String one, String other, TieKind kind, String whoSays) {
  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "TieShown[" + tieId + "]";
  }
}
