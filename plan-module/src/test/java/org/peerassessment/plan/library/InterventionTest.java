package org.peerassessment.plan.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.plan.api.library.Interventions.InterventionAnswers;

@Tag("R-PLN-02")
@Tag("R-ACC-10")
class InterventionTest {
  private static final InterventionAnswers ANSWERS =
      new InterventionAnswers(
          " Boxing club ", "Young people train together with adults they know.");

  @Test
  void whatAPlanNamesKeepsItsWords() {
    Intervention intervention = new Intervention(ANSWERS);
    InterventionAnswers other = new InterventionAnswers("Judo club", "Something else.");
    assertThrows(StandsInTheWay.class, () -> intervention.reword(0, other, true));
    assertEquals("Boxing club", intervention.name());
    intervention.reword(0, other, false);
    assertEquals("Judo club", intervention.name());
  }

  @Test
  void itIsRetiredAndBroughtBackButNeverDeleted() {
    Intervention intervention = new Intervention(ANSWERS);
    intervention.retire();
    assertTrue(intervention.retired());
    intervention.bringBack();
    assertFalse(intervention.retired());
  }

  @Test
  void nameAndMeaningMustBeThere() {
    assertThrows(NotAccepted.class, () -> new Intervention(new InterventionAnswers("", null)));
  }
}
