package org.peerassessment.plan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.plan.api.library.Interventions.InterventionAnswers;
import org.peerassessment.plan.api.plan.ActionAnswers;
import org.peerassessment.plan.api.plan.Aim;
import org.peerassessment.plan.library.Intervention;

@Tag("R-PLN-02")
class PlanActionTest {
  private static final ActionAnswers ANSWERS =
      new ActionAnswers(1L, "Lessons for Year 9", Aim.BUILDS_A_STRENGTH);

  private final Intervention bystander =
      new Intervention(new InterventionAnswers("Bystander work", "Safe ways to step in."));

  @Test
  void anActionNamesAnInterventionOfTheLibraryWhatExactlyAndWhatFor() {
    PlanAction action = action(ANSWERS, bystander);
    assertEquals("Bystander work", action.intervention().name());
    NotAccepted refusal =
        assertThrows(NotAccepted.class, () -> action(new ActionAnswers(null, "", null), null));
    assertEquals(3, refusal.reasons().size());
  }

  @Test
  void anInterventionThatIsNotInTheLibraryCannotBeChosen() {
    assertThrows(NotAccepted.class, () -> action(ANSWERS, null));
  }

  @Test
  void aRetiredInterventionStaysWhereItIsAndCannotBeChosenAnew() {
    PlanAction action = action(ANSWERS, bystander);
    Intervention retired =
        new Intervention(new InterventionAnswers("Enforcement", "Powers against places."));
    retired.retire();
    assertThrows(NotAccepted.class, () -> action.reword(0, ANSWERS, retired));
    bystander.retire();
    action.reword(0, new ActionAnswers(1L, "Lessons for Year 10", Aim.REDUCES_A_RISK), bystander);
    assertEquals("Lessons for Year 10", action.what());
  }

  private static PlanAction action(ActionAnswers answers, Intervention chosen) {
    return new PlanAction(
        new AssessmentId(42), 5, answers, chosen, UUID.randomUUID(), Instant.EPOCH);
  }
}
