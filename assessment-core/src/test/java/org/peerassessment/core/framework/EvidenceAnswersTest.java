package org.peerassessment.core.framework;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.framework.Bearing;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence.NewEvidence;
import org.peerassessment.core.api.framework.Reliability;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

@Tag("R-FRM-02")
class EvidenceAnswersTest {
  @Test
  void evidenceWithEverythingSaidIsTaken() {
    NewEvidence told = EvidenceFixture.told(Viewpoint.SCHOOL, Set.of(Element.DYNAMICS));
    assertDoesNotThrow(() -> check(told));
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnce() {
    NewEvidence nothing = new NewEvidence("", null, null, null, null, null, null, null, null);
    assertEquals(
        List.of("what", "source", "viewpoint", "date", "reliability", "bearing", "elements"),
        fields(nothing));
  }

  @Test
  void aContextOfAnotherAssessmentAndTomorrowAreRefused() {
    NewEvidence told =
        new NewEvidence(
            "A fight was announced.",
            "Park keeper",
            Viewpoint.OTHER,
            EvidenceFixture.TODAY.plusDays(1),
            Reliability.UNCONFIRMED,
            Bearing.CONCERN,
            99L,
            Set.of(Element.NEIGHBOURHOOD_SAFETY),
            null);
    assertEquals(List.of("date", "contextId"), fields(told));
  }

  private static List<String> fields(NewEvidence told) {
    return assertThrows(NotAccepted.class, () -> check(told)).reasons().stream()
        .map(Reason::field)
        .toList();
  }

  private static void check(NewEvidence told) {
    EvidenceAnswers.check(told, EvidenceFixture.CONTEXTS, EvidenceFixture.TODAY);
  }
}
