package org.peerassessment.core.lawfulness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.Reason;

/**
 * Policy: the lead, who answers for the whole assessment, says whether its aim still holds; there
 * must be a purpose to check, and a closed assessment needs none (guidance: legal considerations).
 */
final class MayCheckPurpose {
  private MayCheckPurpose() {}

  /** What stands in the way; empty if nothing does. */
  static List<Reason> reasons(boolean leads, boolean basisRecorded, Optional<Reason> closed) {
    List<Reason> reasons = new ArrayList<>();
    closed.ifPresent(reasons::add);
    if (!basisRecorded) {
      reasons.add(BeforeBeginning.NO_BASIS);
    }
    if (!leads) {
      reasons.add(Reason.of("lawfulness.purpose.leadOnly"));
    }
    return List.copyOf(reasons);
  }
}
