package org.peerassessment.mapping.api.map;

/**
 * A person as the map names them.
 *
 * @param name full name, for tables and forms
 * @param initials for the picture
 */
public record Who(long personId, String name, String initials) {
  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "Who[" + personId + "]";
  }
}
