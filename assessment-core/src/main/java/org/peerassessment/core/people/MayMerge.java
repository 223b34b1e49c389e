package org.peerassessment.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;

/**
 * Policy: two records are made one by somebody who works on every assessment that names one of
 * them, so that nothing is moved in a record that they know nothing of; and not while the suite
 * holds that the two are different people, as members on one day, tied to each other, or parent and
 * child.
 */
final class MayMerge {
  private MayMerge() {}

  /**
   * @param own assessments that the caller is named on to write in
   * @param namingOne those that name the one record; likewise the other
   * @param different why the two are held to be different people
   */
  static List<Reason> reasons(
      Set<Long> own, List<Long> namingOne, List<Long> namingOther, List<Reason> different) {
    List<Reason> reasons = new ArrayList<>(different);
    if (!own.containsAll(namingOne) && !own.containsAll(namingOther)) {
      reasons.add(Reason.of("people.merge.notAlone"));
    }
    return List.copyOf(reasons);
  }
}
