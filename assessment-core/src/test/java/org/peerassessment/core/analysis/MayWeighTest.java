package org.peerassessment.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.analysis.Weighting.Readiness;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence.Coverage;
import org.peerassessment.core.api.framework.Evidence.ElementCoverage;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section.State;

@Tag("R-FRM-05")
class MayWeighTest {
  @Test
  void nothingIsWeighedWithoutEvidence() {
    Readiness readiness = MayWeigh.answer(List.of(), coverage(0, List.of()));
    assertEquals(List.of(Reason.of("analysis.weighting.needsEvidence")), readiness.blockers());
    assertEquals(State.CANNOT_START, WeightingSection.before(readiness).state());
  }

  @Test
  void nothingIsWeighedBeforeTheLawfulPurposeIsRecorded() {
    Reason lawful = Reason.of("lawfulness.begin.noBasis");
    Readiness readiness =
        MayWeigh.answer(List.of(lawful), coverage(3, List.of(Viewpoint.YOUNG_PEOPLE)));
    assertTrue(MayWeigh.standsInTheWay(readiness, "").contains(lawful));
  }

  @Test
  void withoutYoungPeoplesViewsTheReasonMustBeGiven() {
    Readiness readiness = MayWeigh.answer(List.of(), coverage(3, List.of(Viewpoint.SCHOOL)));
    assertTrue(readiness.youngPeopleUnheard());
    assertEquals("withoutYoungPeople", MayWeigh.standsInTheWay(readiness, " ").get(0).field());
    assertEquals(
        List.of(), MayWeigh.standsInTheWay(readiness, "Their parents refused every contact."));
    assertEquals(List.of(), WeightingSection.before(readiness).blockers(), "for the form asks why");
  }

  @Test
  void evidenceAndAYoungPersonsViewOpenTheWeighting() {
    Readiness readiness = MayWeigh.answer(List.of(), coverage(3, List.of(Viewpoint.YOUNG_PEOPLE)));
    assertEquals(List.of(), MayWeigh.standsInTheWay(readiness, null));
    assertEquals(State.NOT_STARTED, WeightingSection.before(readiness).state());
  }

  private static Coverage coverage(int count, List<Viewpoint> heard) {
    List<ElementCoverage> elements =
        Arrays.stream(Element.values())
            .map(e -> new ElementCoverage(e, e == Element.DYNAMICS ? count : 0, List.of()))
            .toList();
    List<Viewpoint> missing =
        Arrays.stream(Viewpoint.values()).filter(v -> !heard.contains(v)).toList();
    return new Coverage(elements, missing);
  }
}
