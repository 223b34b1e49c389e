package org.peerassessment.mapping.measures;

import java.util.Set;

/**
 * What somebody confirms of a subgroup.
 *
 * @param members ids of people
 */
record Confirmed(String name, Set<Long> members, String why) {
  Confirmed {
    members = Set.copyOf(members);
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "Confirmed[]";
  }
}
