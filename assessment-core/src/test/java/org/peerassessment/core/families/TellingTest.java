package org.peerassessment.core.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.families.Homes.ASSESSMENT;
import static org.peerassessment.core.families.Homes.MEMBER;
import static org.peerassessment.core.families.Homes.TODAY;
import static org.peerassessment.core.families.Homes.decided;
import static org.peerassessment.core.families.Homes.home;
import static org.peerassessment.core.families.Homes.keys;
import static org.peerassessment.core.families.Homes.mother;
import static org.peerassessment.core.families.Homes.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.families.EndCarer;
import org.peerassessment.core.api.families.NewTelling;
import org.peerassessment.core.api.families.Stands;
import org.peerassessment.core.api.families.Telling;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

/** What is decided about telling parents and carers, and what stays undecided. */
@Tag("R-LEG-04")
class TellingTest {
  @Test
  void aDayThatIsNamedStillCountsAndTheNextOneDoesNot() {
    LocalDate day = TODAY.plusDays(3);
    TellingEntry later = decided(Telling.TO_BE_TOLD, day, TODAY);
    assertEquals(Stands.TO_BE_TOLD, later.stands(day));
    assertEquals(Stands.DAY_PASSED, later.stands(day.plusDays(1)));
    TellingEntry not = decided(Telling.NOT_TOLD, day, TODAY);
    assertEquals(Stands.NOT_TOLD, not.stands(day));
    assertEquals(Stands.REVIEW_PASSED, not.stands(day.plusDays(1)));
    TellingEntry told = decided(Telling.TOLD, TODAY, TODAY);
    assertEquals(Stands.TOLD, told.stands(TODAY.plusYears(5)));
  }

  @Test
  void whoIsToldIsToldInThePastAndEverythingElseLiesAhead() {
    refuses(telling(Telling.TOLD, TODAY.plusDays(1)), List.of("on:answer.dateInFuture"));
    refuses(telling(Telling.TO_BE_TOLD, TODAY.minusDays(1)), List.of("on:answer.dateTooEarly"));
    refuses(telling(Telling.NOT_TOLD, TODAY.minusDays(1)), List.of("on:answer.dateTooEarly"));
  }

  @Test
  void nothingIsDecidedWithoutSupervisorPolicyTeamAndReason() {
    refuses(
        new NewTelling(
            ASSESSMENT, 0, Telling.NOT_TOLD, TODAY, "", "", " ", "", null, "", TODAY.plusDays(1)),
        List.of(
            "reason:answer.missing",
            "supervisor:answer.missing",
            "supervisorOn:answer.dateMissing",
            "policyTeam:answer.missing",
            "policyTeamOn:answer.dateInFuture"));
  }

  @Test
  void aMemberForWhomNobodyIsKnownIsUndecidedToo() {
    Households alone = new Households(Set.of(MEMBER), List.of(), List.of());
    assertEquals(
        List.of(Reason.of("families.close.nobodyKnown", 1L)),
        MayCloseOverParents.reasons(alone, TODAY));
    assertTrue(
        MayCloseOverParents.reasons(home(List.of(decided(Telling.TOLD, TODAY, TODAY))), TODAY)
            .isEmpty());
  }

  @Test
  void whoIsNoLongerACarerIsNotDecidedAboutButLeavesTheMemberWithNobody() {
    Carer before = mother();
    before.end(new EndCarer(ASSESSMENT, 0, TODAY, "The placement ended"), TODAY);
    Households home = new Households(Set.of(MEMBER), List.of(before), List.of());
    assertEquals(
        List.of(Reason.of("families.close.nobodyKnown", 1L)),
        MayCloseOverParents.reasons(home, TODAY));
    EndCarer again = new EndCarer(ASSESSMENT, 0, TODAY, "Again");
    NotAccepted twice = assertThrows(NotAccepted.class, () -> before.end(again, TODAY));
    assertEquals(List.of(":families.endedAlready"), keys(twice));
  }

  private static void refuses(NewTelling command, List<String> reasons) {
    NotAccepted refusal =
        assertThrows(NotAccepted.class, () -> TellingEntry.of(command, TODAY, 3, Instant.EPOCH));
    assertEquals(reasons, keys(refusal));
  }
}
