package org.peerassessment.mapping.api.measures;

import java.util.List;

/**
 * What stands out on a map today.
 *
 * @param people how many people it looked at: members, and everybody with a tie that holds
 * @param ties how many ties that hold it looked at
 */
public record Prompts(int people, int ties, List<Prompt> found) {
  public Prompts {
    found = List.copyOf(found);
  }
}
