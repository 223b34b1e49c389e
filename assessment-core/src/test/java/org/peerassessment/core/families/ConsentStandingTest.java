package org.peerassessment.core.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.api.families.TakingPart.GROUP_WORK;
import static org.peerassessment.core.api.families.TakingPart.INDIVIDUAL_CONVERSATION;
import static org.peerassessment.core.api.families.TakingPart.OWN_WORDS;
import static org.peerassessment.core.families.Homes.TODAY;
import static org.peerassessment.core.families.Homes.answered;
import static org.peerassessment.core.families.Homes.keys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.families.Answer;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

/** Where somebody stands who was asked to take part. */
@net.jqwik.api.Tag("R-LEG-05")
@org.junit.jupiter.api.Tag("R-LEG-05")
class ConsentStandingTest {
  private static final ConsentStanding NOBODY_ASKED = new ConsentStanding(List.of());

  record Step(Answer answer, TakingPart to) {}

  @Test
  void whoWasNotAskedTakesNoPartYetAndHasSaidNothing() {
    assertEquals(List.of(Reason.of("families.consent.notAsked", "Jo")), NOBODY_ASKED.reasons("Jo"));
    assertEquals(Optional.empty(), NOBODY_ASKED.noPartSince());
  }

  @Test
  void consentTakenBackStopsDirectWorkFromThatDay() {
    LocalDate back = TODAY.minusDays(1);
    ConsentEntry yes = answered(Answer.GIVEN, GROUP_WORK, TODAY.minusDays(9), NOBODY_ASKED);
    ConsentStanding before = new ConsentStanding(List.of(yes));
    assertEquals(List.of(), before.reasons("Jo", GROUP_WORK));
    ConsentEntry no = answered(Answer.WITHDRAWN, GROUP_WORK, back, before);
    ConsentStanding after = new ConsentStanding(List.of(yes, no));
    assertEquals(
        List.of(Reason.of("families.consent.no.WITHDRAWN", "Jo", back)),
        after.reasons("Jo", GROUP_WORK));
    assertEquals(Optional.of(back), after.noPartSince());
    assertEquals(Set.of(GROUP_WORK), after.noPartIn());
  }

  @Test
  void whoRefusesTheGroupMayStillAgreeToTalkAlone() {
    ConsentStanding one =
        new ConsentStanding(
            List.of(
                answered(Answer.REFUSED, GROUP_WORK, TODAY, NOBODY_ASKED),
                answered(Answer.GIVEN, INDIVIDUAL_CONVERSATION, TODAY, NOBODY_ASKED)));
    assertEquals(List.of(), one.reasons("Jo", INDIVIDUAL_CONVERSATION));
    assertEquals(1, one.reasons("Jo", GROUP_WORK).size());
    assertEquals(Set.of(GROUP_WORK), one.noPartIn());
    assertFalse(one.takesNoPart());
  }

  @Test
  void onlyWhoSaidNoToEveryKindTakesNoPartAtAll() {
    ConsentEntry group = answered(Answer.REFUSED, GROUP_WORK, TODAY, NOBODY_ASKED);
    ConsentEntry words = answered(Answer.GIVEN, OWN_WORDS, TODAY, NOBODY_ASKED);
    ConsentEntry alone = answered(Answer.REFUSED, INDIVIDUAL_CONVERSATION, TODAY, NOBODY_ASKED);
    assertFalse(new ConsentStanding(List.of(group, words)).takesNoPart(), "one was never asked");
    assertTrue(new ConsentStanding(List.of(group, words, alone)).takesNoPart());
    assertFalse(new ConsentStanding(List.of(words)).takesNoPart());
  }

  @Test
  void passingOnTheirWordsIsNoDirectWork() {
    ConsentStanding words =
        new ConsentStanding(List.of(answered(Answer.GIVEN, OWN_WORDS, TODAY, NOBODY_ASKED)));
    assertEquals(1, words.reasons("Jo").size());
  }

  @Test
  void onlyWhatWasGivenIsTakenBack() {
    NotAccepted refusal =
        assertThrows(
            NotAccepted.class, () -> answered(Answer.WITHDRAWN, GROUP_WORK, TODAY, NOBODY_ASKED));
    assertEquals(List.of("to:families.consent.notGiven"), keys(refusal));
  }

  @Property
  void directWorkNeedsTheNewestAnswerToBeYes(@ForAll("histories") List<Step> history) {
    List<ConsentEntry> entries = new ArrayList<>();
    for (Step step : history) {
      try {
        entries.add(
            answered(step.answer(), step.to(), TODAY, new ConsentStanding(List.copyOf(entries))));
      } catch (NotAccepted neverGiven) {
        assertEquals(Answer.WITHDRAWN, step.answer());
      }
    }
    ConsentStanding standing = new ConsentStanding(entries);
    for (TakingPart kind : TakingPart.values()) {
      boolean yes =
          entries.stream()
              .filter(e -> e.to().contains(kind))
              .reduce((first, second) -> second)
              .filter(e -> e.answer() == Answer.GIVEN)
              .isPresent();
      assertEquals(yes, standing.reasons("Jo", kind).isEmpty(), kind::toString);
    }
  }

  @Provide
  Arbitrary<List<Step>> histories() {
    return Combinators.combine(Arbitraries.of(Answer.values()), Arbitraries.of(TakingPart.values()))
        .as(Step::new)
        .list()
        .ofMaxSize(12);
  }
}
