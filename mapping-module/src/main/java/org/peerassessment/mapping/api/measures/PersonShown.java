package org.peerassessment.mapping.api.measures;

/**
 * A person as the picture labels them (R-MAP-10).
 *
 * @param label initials, first name or full name, as the council has set
 */
public record PersonShown(long personId, String label) {
  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "PersonShown[" + personId + "]";
  }
}
