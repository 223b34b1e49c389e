package org.peerassessment.core.lawfulness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.lawfulness.Agreements.Gap;

/** Days between the agreements of an agency on which none of them holds. */
final class Gaps {
  private Gaps() {}

  /** By the id of the agreement that begins after them. */
  static Map<Long, Gap> before(List<Agreement> agreements) {
    Map<Long, Gap> gaps = new HashMap<>();
    Map<Long, LocalDate> coveredUntil = new HashMap<>();
    agreements.stream()
        .sorted(Comparator.comparing(Agreement::firstDay).thenComparing(Agreement::id))
        .forEach(
            next -> {
              LocalDate covered = coveredUntil.get(next.agencyId());
              if (covered != null && covered.isBefore(next.firstDay().minusDays(1))) {
                gaps.put(next.id(), new Gap(covered.plusDays(1), next.firstDay().minusDays(1)));
              }
              LocalDate until = next.lastDay() == null ? LocalDate.MAX : next.lastDay();
              coveredUntil.merge(next.agencyId(), until, Gaps::later);
            });
    return gaps;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
