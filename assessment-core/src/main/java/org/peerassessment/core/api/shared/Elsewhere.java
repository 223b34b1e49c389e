package org.peerassessment.core.api.shared;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of one assessment is in others too (R-MAP-12).
 *
 * @param found ids of what is asked about, by the id of each other assessment that the caller is
 *     named on and that has any of it
 * @param more whether any of it is in an assessment that the caller is not named on; the same
 *     answer however many there are, so that nothing of them is told
 */
public record Elsewhere(Map<Long, Set<Long>> found, boolean more) {
  public Elsewhere {
    found =
        found.entrySet().stream()
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())),
                    Map::copyOf));
  }

  /** Nothing of it is anywhere else. */
  public static Elsewhere nowhere() {
    return new Elsewhere(Map.of(), false);
  }
}
