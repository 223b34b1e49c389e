package org.peerassessment.core.people;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.peerassessment.core.api.shared.Reason;

/**
 * Policy: two records are made one by somebody who works on every assessment that names one of
 * them, so that nothing is moved in a record that they know nothing of; and not while the suite
 * holds that the two are different people, as members on one day, tied to each other, or parent and
 * child. Whoever does not work on all of either hears only this: what the suite holds of the two
 * may be known from records of other colleagues (R-ACC-02).
 */
final class MayMerge {
  private MayMerge() {}

  /**
   * @param own assessments that the caller is named on to write in
   * @param namingOne those that name the one record; likewise the other
   * @param different asks why the two are held to be different people; not asked if there is
   *     anything about them that the caller may not know
   */
  static List<Reason> reasons(
      Set<Long> own,
      List<Long> namingOne,
      List<Long> namingOther,
      Supplier<List<Reason>> different) {
    return own.containsAll(namingOne) || own.containsAll(namingOther)
        ? List.copyOf(different.get())
        : List.of(Reason.of("people.merge.notAlone"));
  }
}
