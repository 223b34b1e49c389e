package org.peerassessment.core.lawfulness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.lawfulness.NewBasis;
import org.peerassessment.core.api.lawfulness.NewPolicy;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

class LawfulnessTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  @Tag("R-LEG-01")
  void nothingBeginsWithoutALawfulBasisNorAfterScreeningSaidNo() {
    assertEquals(List.of(), PurposeGate.reasons(true, List.of()));
    assertEquals(
        List.of(Reason.of("lawfulness.begin.noBasis"), Reason.of("lawfulness.begin.stopped")),
        PurposeGate.reasons(false, PurposeGate.stops(Optional.empty(), true, List.of())));
  }

  @Test
  @Tag("R-PLN-12")
  void ofAClosedAssessmentNothingElseIsSaidThanThatItIsClosed() {
    Reason closed = Reason.of("referral.closed", TODAY);
    assertEquals(
        List.of(closed),
        PurposeGate.stops(
            Optional.of(closed), true, List.of(Reason.of("lawfulness.begin.aimGone", TODAY))));
  }

  @Test
  @Tag("R-LEG-01")
  void aBasisSaysWhatForWhyNecessaryWhyProportionateAndWhenItWasTalkedThrough() {
    NewBasis nothing = new NewBasis(new AssessmentId(1), null, " ", null, TODAY.plusDays(1), 0);
    assertEquals(
        List.of("purposes", "whyNecessary", "whyProportionate", "talkedThrough"),
        fields(LawfulBasisService.check(nothing, TODAY, TODAY)));
    NewBasis whole =
        new NewBasis(
            new AssessmentId(1),
            Set.of(Purpose.HEALTH_OF_YOUNG_PEOPLE),
            "The young people harm one another.",
            "Individual assessments were screened out.",
            TODAY,
            0);
    assertEquals(List.of(), fields(LawfulBasisService.check(whole, TODAY, TODAY)));
  }

  @Test
  @Tag("R-LEG-01")
  void aBasisIsNotTalkedThroughBeforeThereIsAReferral() {
    NewBasis early =
        new NewBasis(
            new AssessmentId(1),
            Set.of(Purpose.HEALTH_OF_YOUNG_PEOPLE),
            "The young people harm one another.",
            "Individual assessments were screened out.",
            TODAY.minusDays(3),
            0);
    assertEquals(
        List.of("talkedThrough"),
        fields(LawfulBasisService.check(early, TODAY.minusDays(2), TODAY)));
    assertEquals(List.of(), fields(LawfulBasisService.check(early, TODAY.minusDays(3), TODAY)));
  }

  @Test
  @Tag("R-LEG-02")
  void aPolicyIsPublishedUnderAPublicAddress() {
    assertTrue(PolicyAnswers.isPublicAddress("https://www.marlowshire.example/policy"));
    assertFalse(PolicyAnswers.isPublicAddress("http://www.marlowshire.example/policy"));
    assertFalse(PolicyAnswers.isPublicAddress("https://intranet/policy"));
    assertFalse(PolicyAnswers.isPublicAddress("https://10.0.0.7/policy"));
    assertFalse(PolicyAnswers.isPublicAddress("https://a:b@www.marlowshire.example/"));
    assertFalse(PolicyAnswers.isPublicAddress("javascript:alert(1)//https://a.example"));
    assertFalse(PolicyAnswers.isPublicAddress("not an address"));
  }

  @Test
  @Tag("R-LEG-02")
  void versionsAndTheirFirstDaysAreUnique() {
    NewPolicy policy = new NewPolicy("2", TODAY, "https://www.marlowshire.example/policy");
    assertEquals(List.of(), fields(PolicyAnswers.check(policy, false, false, null)));
    assertEquals(
        List.of("version", "inForceFrom"), fields(PolicyAnswers.check(policy, true, true, null)));
  }

  @Test
  @Tag("R-LEG-02")
  void aVersionDoesNotSlipInBeforeOneThatAnAssessmentNames() {
    NewPolicy policy = new NewPolicy("2", TODAY, "https://www.marlowshire.example/policy");
    assertEquals(
        List.of("inForceFrom"),
        fields(PolicyAnswers.check(policy, false, false, TODAY.plusDays(1))));
    assertEquals(List.of(), fields(PolicyAnswers.check(policy, false, false, TODAY.minusDays(1))));
  }

  private static List<String> fields(Answers answers) {
    try {
      answers.accept();
      return List.of();
    } catch (NotAccepted refused) {
      return refused.reasons().stream().map(Reason::field).toList();
    }
  }
}
