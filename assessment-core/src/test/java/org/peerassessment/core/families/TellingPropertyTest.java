package org.peerassessment.core.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerassessment.core.families.Homes.TODAY;
import static org.peerassessment.core.families.Homes.decided;
import static org.peerassessment.core.families.Homes.home;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.peerassessment.core.api.families.Telling;

/** Whatever was decided when: an assessment with somebody undecided today never closes. */
@Tag("R-LEG-04")
class TellingPropertyTest {
  /** What was decided, on which day from the first, and how many days it reaches. */
  record Step(Telling telling, int day, int reach) {
    LocalDate on() {
      LocalDate then = TODAY.plusDays(day);
      return telling == Telling.TOLD ? then.minusDays(reach) : then.plusDays(reach);
    }
  }

  @Property
  void onlyTheNewestDecisionCountsAndOnlyWhileItsDayHasNotPassed(
      @ForAll("histories") List<Step> history, @ForAll @IntRange(min = 20, max = 60) int later) {
    LocalDate today = TODAY.plusDays(later);
    List<TellingEntry> decisions =
        history.stream().map(s -> decided(s.telling(), s.on(), TODAY.plusDays(s.day()))).toList();
    boolean decidedToday =
        !history.isEmpty()
            && (last(history).telling() == Telling.TOLD || !last(history).on().isBefore(today));
    assertEquals(decidedToday, MayCloseOverParents.reasons(home(decisions), today).isEmpty());
  }

  private static Step last(List<Step> history) {
    return history.get(history.size() - 1);
  }

  @Provide
  Arbitrary<List<Step>> histories() {
    return Combinators.combine(
            Arbitraries.of(Telling.values()),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 60))
        .as(Step::new)
        .list()
        .ofMaxSize(8);
  }
}
