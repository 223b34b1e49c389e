package org.peerassessment.mapping.api.account;

/**
 * A person as the page for two shows them.
 *
 * @param label as the council has set for pictures (R-MAP-10)
 */
public record Labelled(long personId, String label) {
  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "Labelled[" + personId + "]";
  }
}
