package org.peerassessment.core.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section.Standing;
import org.peerassessment.core.api.workspace.Section.State;

@Tag("R-FRM-01")
@Tag("R-ACC-07")
class EvidenceSectionTest {
  @Test
  void aFrameworkWithoutEvidenceIsNotStarted() {
    assertEquals(State.NOT_STARTED, standing(EnumSet.noneOf(Element.class)).state());
  }

  @Test
  void theLineNamesTheElementsThatNobodyCovers() {
    Standing standing =
        standing(EnumSet.complementOf(EnumSet.of(Element.RESOURCES, Element.PARENTAL_INTEGRATION)));
    assertEquals(State.IN_PROGRESS, standing.state());
    assertEquals(
        List.of(
            11,
            13,
            Reason.of("framework.listed.2", Element.RESOURCES, Element.PARENTAL_INTEGRATION)),
        standing.summary().args());
  }

  @Test
  void manyUncoveredElementsAreCountedAfterTheThird() {
    Reason listed = (Reason) standing(EnumSet.of(Element.IDENTITY)).summary().args().get(2);
    assertEquals("framework.listed.more", listed.key());
    assertEquals(9, listed.args().get(3));
  }

  @Test
  void evidenceUnderAllThirteenIsDone() {
    assertEquals(State.DONE, standing(EnumSet.allOf(Element.class)).state());
  }

  @Test
  void withoutALawfulBasisGatheringCannotStart() {
    List<Reason> gate = List.of(Reason.of("lawfulness.begin.noBasis"));
    Standing standing = EvidenceSection.standing(CoverageCount.of(List.of()), () -> gate);
    assertEquals(State.CANNOT_START, standing.state());
    assertEquals(List.of(new Blocker(gate.get(0), "lawfulness.basis")), standing.blockers());
  }

  private static Standing standing(Set<Element> elements) {
    List<EvidenceItem> items =
        elements.isEmpty()
            ? List.of()
            : List.of(EvidenceFixture.item(Viewpoint.YOUNG_PEOPLE, elements));
    return EvidenceSection.standing(CoverageCount.of(items), List::of);
  }
}
