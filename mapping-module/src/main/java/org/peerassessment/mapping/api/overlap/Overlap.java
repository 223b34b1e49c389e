package org.peerassessment.mapping.api.overlap;

import java.util.List;

/**
 * What of a map is elsewhere.
 *
 * @param shared the caller's other assessments that have any of it, newest first
 * @param more whether some of it is in assessments that the caller is not named on; the answer is
 *     the same whatever it is and however much
 */
public record Overlap(List<SharedWith> shared, boolean more) {
  public Overlap {
    shared = List.copyOf(shared);
  }
}
