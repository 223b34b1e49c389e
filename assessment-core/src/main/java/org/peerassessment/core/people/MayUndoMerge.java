package org.peerassessment.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.shared.Reason;

/**
 * Policy: two records that were made one are parted again within thirty days, for after that too
 * much has been written about the one person; and not before a later merge of the same person.
 */
final class MayUndoMerge {
  private MayUndoMerge() {}

  static List<Reason> reasons(
      LocalDate mergedOn, LocalDate today, boolean undone, boolean mergedAgainSince) {
    List<Reason> reasons = new ArrayList<>();
    if (undone) {
      reasons.add(Reason.of("people.merge.undoneAlready"));
    }
    if (today.isAfter(until(mergedOn))) {
      reasons.add(Reason.of("people.merge.tooLate", Merges.DAYS_TO_UNDO, until(mergedOn)));
    }
    if (mergedAgainSince) {
      reasons.add(Reason.of("people.merge.laterFirst"));
    }
    return List.copyOf(reasons);
  }

  /** Last day on which it can be undone. */
  static LocalDate until(LocalDate mergedOn) {
    return mergedOn.plusDays(Merges.DAYS_TO_UNDO);
  }
}
