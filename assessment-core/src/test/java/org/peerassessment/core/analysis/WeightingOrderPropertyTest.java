package org.peerassessment.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.core.api.analysis.Weighting.WeighedContext;
import org.peerassessment.core.api.analysis.Weighting.WeightingView;

@Tag("R-FRM-05")
class WeightingOrderPropertyTest {
  @Property(tries = 100)
  void theOrderThatPeopleDecidedIsTheOrderThatIsShown(@ForAll("orders") List<Long> order) {
    WeightingView shown =
        WeightingDecisionTest.shown(
            WeightingDecisionTest.decided(order, List.of(WeightingDecisionTest.AGREES)));
    assertEquals(order, shown.order().stream().map(WeighedContext::contextId).toList());
    assertEquals(1, shown.first().position());
    assertEquals(order.get(0), shown.first().contextId());
  }

  @Provide
  Arbitrary<List<Long>> orders() {
    return Arbitraries.shuffle(1L, 2L, 3L);
  }
}
