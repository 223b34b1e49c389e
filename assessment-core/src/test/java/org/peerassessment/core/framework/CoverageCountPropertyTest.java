package org.peerassessment.core.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence.Coverage;
import org.peerassessment.core.api.framework.Evidence.ElementCoverage;
import org.peerassessment.core.api.framework.Viewpoint;

@Tag("R-FRM-01")
@Tag("R-FRM-02")
class CoverageCountPropertyTest {
  @Property(tries = 200)
  void everyElementIsCountedFromWhatStillStandsAndNothingElse(
      @ForAll("anyEvidence") List<EvidenceItem> all) {
    Coverage coverage = CoverageCount.of(all);
    assertEquals(
        List.of(Element.values()),
        coverage.elements().stream().map(ElementCoverage::element).toList());
    for (ElementCoverage one : coverage.elements()) {
      long standing = all.stream().filter(i -> i.counts() && i.serves(one.element())).count();
      assertEquals(standing, one.count());
      assertEquals(one.count() == 0, one.views().isEmpty());
    }
    assertEquals(13, coverage.covered().size() + coverage.uncovered().size());
  }

  @Provide
  Arbitrary<List<EvidenceItem>> anyEvidence() {
    return Combinators.combine(
            Arbitraries.of(Viewpoint.class),
            Arbitraries.of(Element.class).set().ofMinSize(1),
            Arbitraries.of(true, false))
        .as(
            (viewpoint, elements, withdrawn) -> {
              EvidenceItem item = EvidenceFixture.item(viewpoint, elements);
              if (withdrawn) {
                item.withdraw("Mixed up with another group");
              }
              return item;
            })
        .list()
        .ofMaxSize(30);
  }
}
