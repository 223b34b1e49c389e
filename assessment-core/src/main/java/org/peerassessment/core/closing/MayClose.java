package org.peerassessment.core.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;

/**
 * Policy: an assessment is closed by its lead, who answers for it, and once everything that a
 * feature wants settled before is settled (guidance: parents have been thought of throughout; the
 * purpose still holds).
 */
final class MayClose {
  private MayClose() {}

  /**
   * What stands in the way; empty if nothing does.
   *
   * @param closed since when it is closed, if it is: then nothing else matters
   */
  static List<Reason> reasons(boolean leads, List<Blocker> open, Optional<Reason> closed) {
    if (closed.isPresent()) {
      return List.of(closed.get());
    }
    List<Reason> reasons = new ArrayList<>();
    if (!leads) {
      reasons.add(Reason.of("closing.leadOnly"));
    }
    return Stream.concat(reasons.stream(), open.stream().map(Blocker::reason)).toList();
  }
}
