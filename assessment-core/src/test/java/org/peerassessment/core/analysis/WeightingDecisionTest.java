package org.peerassessment.core.analysis;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.core.framework.EvidenceFixture.CONTEXTS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.analysis.Weighting.NewWeighting;
import org.peerassessment.core.api.analysis.Weighting.Stance;
import org.peerassessment.core.api.analysis.Weighting.Voice;
import org.peerassessment.core.api.analysis.Weighting.WeightingView;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.framework.EvidenceFixture;

@Tag("R-FRM-05")
class WeightingDecisionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Voice AGREES = new Voice("Amina Okafor", "Social worker", Stance.AGREED, "");
  private static final Map<Long, EvidenceView> EVIDENCE =
      Map.of(1L, EvidenceFixture.kept(1, Viewpoint.YOUNG_PEOPLE, ""));

  @Test
  void agreementAndDissentAreKeptWithTheirReasons() {
    Voice dissents =
        new Voice("Theo Brandt", "Youth worker", Stance.DISSENTED, "The park matters more.");
    assertEquals(
        List.of(AGREES, dissents), shown(decided(List.of(2L), List.of(AGREES, dissents))).voices());
  }

  @Test
  void dissentWithoutAReasonIsAskedFor() {
    Voice silent = new Voice("Theo Brandt", "Youth worker", Stance.DISSENTED, " ");
    assertEquals(List.of("why_1"), fields(decided(List.of(2L), List.of(AGREES, silent))));
  }

  @Test
  void aContextTwiceOrOfAnotherAssessmentIsRefused() {
    assertEquals(List.of("place_2"), fields(decided(List.of(2L, 1L, 2L), List.of(AGREES))));
    assertEquals(List.of("contextIds"), fields(decided(List.of(99L), List.of(AGREES))));
  }

  @Test
  void aDecisionNeedsOrderReasoningEvidenceDateAndPeople() {
    NewWeighting nothing = new NewWeighting(null, null, "", null, null, null, 0);
    assertEquals(
        List.of("contextIds", "reasoning", "evidenceIds", "decidedOn", "name_0"), fields(nothing));
    assertDoesNotThrow(() -> check(decided(List.of(2L, 1L), List.of(AGREES))));
  }

  static WeightingView shown(NewWeighting decided) {
    Instant now = Instant.parse("2026-11-24T10:00:00Z");
    return new WeightingDecision(new AssessmentId(42), decided, 7, now)
        .view(CONTEXTS, EVIDENCE, Map.of(7L, "Amina Okafor"));
  }

  static NewWeighting decided(List<Long> order, List<Voice> voices) {
    return new NewWeighting(
        TODAY, order, "The school's culture carries it.", Set.of(1L), voices, "", 0);
  }

  private static List<String> fields(NewWeighting decided) {
    return assertThrows(NotAccepted.class, () -> check(decided)).reasons().stream()
        .map(Reason::field)
        .toList();
  }

  private static void check(NewWeighting decided) {
    WeightingAnswers.check(decided, CONTEXTS, EVIDENCE, TODAY);
  }
}
