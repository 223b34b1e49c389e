package org.peerassessment.mapping.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;

@Tag("R-MAP-02")
class TieTest {
  private static final Instant NOON = Ties.MORNING.plus(Duration.ofHours(3));

  @Test
  void nobodyIsTiedToThemselves() {
    NotAccepted refusal =
        assertThrows(
            NotAccepted.class, () -> Ties.between(5, 5, Ties.friends(Ties.NOVEMBER, null)));
    assertEquals("personB", refusal.reasons().get(0).field());
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    NotAccepted refusal =
        assertThrows(
            NotAccepted.class,
            () -> Ties.between(5, 6, Ties.friends(Ties.NOVEMBER, Ties.NOVEMBER.minusDays(1))));
    assertEquals("to", refusal.reasons().get(0).field());
  }

  @Test
  void aCorrectionKeepsWhatWasSaidBefore() {
    Tie tie = Ties.between(5, 6, Ties.friends(Ties.NOVEMBER, null));
    tie.correct(0, Ties.said(TieKind.SIBLING, null, null), "Their mother told us", Ties.at(NOON));

    assertEquals(TieKind.SIBLING, tie.standing().orElseThrow().said().kind());
    assertEquals(2, tie.statements().size());
    assertEquals("Their mother told us", tie.statements().get(0).whyRetracted());
    AsAt before = new AsAt(NOON.minusSeconds(1), Ties.NOVEMBER);
    assertEquals(TieKind.FRIEND, Ties.asAt(tie, before).get(0).kind());
  }

  @Test
  void anEndedTieHeldUntilItsLastDay() {
    Tie tie = Ties.between(5, 6, Ties.friends(Ties.NOVEMBER, null));
    tie.end(0, Ties.NOVEMBER.plusDays(1), "They fell out", Ties.at(NOON));

    assertFalse(Ties.asAt(tie, new AsAt(NOON, Ties.NOVEMBER.plusDays(1))).isEmpty());
    assertTrue(Ties.asAt(tie, new AsAt(NOON, Ties.NOVEMBER.plusDays(2))).isEmpty());
    assertEquals(Strength.SOME, tie.standing().orElseThrow().said().strength());
  }

  @Test
  void aTieTakenBackLeavesTheMapButNotTheHistory() {
    Tie tie = Ties.between(5, 6, Ties.friends(Ties.NOVEMBER, null));
    tie.takeBack(0, "A mix-up of two names", Ties.at(NOON));

    assertTrue(tie.standing().isEmpty());
    assertFalse(Ties.asAt(tie, new AsAt(Ties.MORNING, Ties.NOVEMBER)).isEmpty());
  }

  @Test
  void whatWasTakenBackCannotBeCorrected() {
    Tie tie = Ties.between(5, 6, Ties.friends(Ties.NOVEMBER, null));
    tie.takeBack(0, "A mix-up of two names", Ties.at(NOON));

    assertThrows(
        ChangedMeanwhile.class,
        () -> tie.correct(0, Ties.friends(null, null), "", Ties.at(NOON.plusSeconds(1))));
  }

  @Test
  void nobodyCorrectsAStatementTheyHaveNotRead() {
    Tie tie = Ties.between(5, 6, Ties.friends(Ties.NOVEMBER, null));

    assertThrows(
        ChangedMeanwhile.class, () -> tie.correct(99, Ties.friends(null, null), "", Ties.at(NOON)));
    assertEquals(1, tie.statements().size());
  }

  @Test
  void aClockSetBackDoesNotTurnAHistoryRound() {
    Tie tie = Ties.between(5, 6, Ties.friends(Ties.NOVEMBER, null));
    tie.takeBack(0, "A mix-up", Ties.at(Ties.MORNING.minusSeconds(60)));

    assertTrue(Ties.asAt(tie, new AsAt(Ties.MORNING, Ties.NOVEMBER)).isEmpty());
  }
}
