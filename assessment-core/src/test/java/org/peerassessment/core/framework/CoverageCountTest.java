package org.peerassessment.core.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence.Coverage;
import org.peerassessment.core.api.framework.Viewpoint;

@Tag("R-FRM-01")
@Tag("R-FRM-02")
class CoverageCountTest {
  @Test
  void onePieceOfEvidenceServesSeveralElements() {
    EvidenceItem item =
        EvidenceFixture.item(
            Viewpoint.YOUNG_PEOPLE, Set.of(Element.DYNAMICS, Element.ENSURING_SAFETY));
    Coverage coverage = CoverageCount.of(List.of(item));
    assertEquals(List.of(Element.DYNAMICS, Element.ENSURING_SAFETY), coverage.covered());
    assertEquals(11, coverage.uncovered().size());
  }

  @Test
  void viewsThatNobodyBroughtAreNamedAndOtherIsNeverMissed() {
    Coverage coverage =
        CoverageCount.of(List.of(EvidenceFixture.item(Viewpoint.SCHOOL, Set.of(Element.DYNAMICS))));
    assertTrue(coverage.hears(Viewpoint.SCHOOL));
    assertFalse(coverage.hears(Viewpoint.YOUNG_PEOPLE));
    assertFalse(coverage.missing().contains(Viewpoint.OTHER));
  }
}
