package org.peerassessment.core.families;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.shared.Reason;

/**
 * Policy: an assessment is not closed while it is undecided whether a parent or carer of a member
 * is told, or while nobody is known to be parent or carer of one (guidance, principles: parents are
 * notified or not by decision, not by silence).
 */
final class MayCloseOverParents {
  private MayCloseOverParents() {}

  /** What stands in the way on a day; empty if nothing does. */
  static List<Reason> reasons(Households households, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    long undecided = households.undecided(today);
    if (undecided > 0) {
      reasons.add(Reason.of("families.close.undecided", undecided));
    }
    long alone = households.withNobody();
    if (alone > 0) {
      reasons.add(Reason.of("families.close.nobodyKnown", alone));
    }
    return List.copyOf(reasons);
  }
}
