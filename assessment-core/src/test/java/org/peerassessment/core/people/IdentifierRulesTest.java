package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NotAccepted;

class IdentifierRulesTest {
  @Test
  @Tag("R-REF-08")
  void publishedExamplesAreAccepted() {
    assertTrue(IdentifierRules.fits(Scheme.PUPIL, "B801200005001"));
    assertTrue(IdentifierRules.fits(Scheme.PUPIL, "H801200001001"));
    assertTrue(IdentifierRules.fits(Scheme.PUPIL, "X00180001701A"));
    assertTrue(IdentifierRules.fits(Scheme.NHS, "9434765919"));
    assertTrue(IdentifierRules.fits(Scheme.COUNCIL_CASE, "CS104"));
  }

  @Test
  @Tag("R-REF-08")
  void wrongOnesAreRefused() {
    assertFalse(IdentifierRules.fits(Scheme.PUPIL, "A801200005001"));
    assertFalse(IdentifierRules.fits(Scheme.PUPIL, "B801200001001"));
    assertFalse(IdentifierRules.fits(Scheme.PUPIL, "G801200001001"));
    assertFalse(IdentifierRules.fits(Scheme.PUPIL, "I801200005001"));
    assertFalse(IdentifierRules.fits(Scheme.NHS, "9434765918"));
    assertFalse(IdentifierRules.fits(Scheme.NHS, "943476591"));
    assertFalse(IdentifierRules.fits(Scheme.COUNCIL_CASE, "C1"));
    assertFalse(IdentifierRules.fits(Scheme.COUNCIL_CASE, "C/104"));
  }

  @Test
  @Tag("R-REF-08")
  void theRefusalStandsAtTheNumberThatIsWrong() {
    Answers answers = new Answers();
    IdentifierRules.check(answers, Map.of(Scheme.NHS, "1", Scheme.COUNCIL_CASE, "CS104"));
    NotAccepted refused = assertThrows(NotAccepted.class, answers::accept);
    assertEquals(List.of("NHS"), refused.reasons().stream().map(r -> r.field()).toList());
    assertEquals("people.wrong.NHS", refused.reasons().get(0).key());
  }

  @Test
  @Tag("R-REF-08")
  void numbersAreKeptWithoutTheBlanksPeopleWriteThemWith() {
    assertEquals(
        Map.of(Scheme.NHS, "9434765919", Scheme.PUPIL, "B801200005001"),
        IdentifierRules.tidied(
            Map.of(
                Scheme.NHS, " 943 476-5919 ",
                Scheme.PUPIL, "b801200005001",
                Scheme.COUNCIL_CASE, " ")));
  }
}
