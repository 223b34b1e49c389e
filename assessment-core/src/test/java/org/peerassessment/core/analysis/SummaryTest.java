package org.peerassessment.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.workspace.Section.State;
import org.peerassessment.core.framework.EvidenceFixture;

@Tag("R-FRM-07")
class SummaryTest {
  @Test
  void theSummaryIsDoneOnlyWithConcernsOutcomesAndYoungPeoplesWishes() {
    assertEquals(State.NOT_STARTED, SummarySection.standing(List::of, 0, 0, 0).state());
    assertEquals(State.IN_PROGRESS, SummarySection.standing(List::of, 2, 1, 0).state());
    assertEquals(State.DONE, SummarySection.standing(List::of, 2, 1, 1).state());
  }

  @Test
  void aConcernNamesItsContextAndKeepsItWhenReworded() {
    Concern concern = new Concern(new AssessmentId(42), 2, "Banter hides harm. ");
    concern.reword(0, "Sexual comments pass as banter.");
    assertEquals("Hillside School", concern.view(EvidenceFixture.CONTEXTS).contextName());
    assertEquals("Sexual comments pass as banter.", concern.view(EvidenceFixture.CONTEXTS).text());
  }

  @Test
  void aChangeMadeFromAnOldReadingOverwritesNothing() {
    Outcome outcome = new Outcome(new AssessmentId(42), "Pupils feel safe at lunch.");
    assertThrows(ChangedMeanwhile.class, () -> outcome.reword(3, "Something else"));
    assertEquals("Pupils feel safe at lunch.", outcome.view().text());
  }
}
