package org.peerassessment.core.lawfulness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.lawfulness.Agreements.EndAgreement;
import org.peerassessment.core.api.lawfulness.Agreements.Gap;
import org.peerassessment.core.api.lawfulness.Agreements.NewAgreement;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions.NewDecision;
import org.peerassessment.core.api.lawfulness.Sharing.Answer;
import org.peerassessment.core.api.lawfulness.Sharing.Kind;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

@Tag("R-LEG-03")
class SharingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final AssessmentId ID = new AssessmentId(42);
  private static final long SCHOOL = 3;

  @Test
  void anAgreementHoldsFromItsFirstDayToItsLast() {
    Agreement agreement = agreement(TODAY.minusDays(10), TODAY);
    assertFalse(agreement.inForceOn(TODAY.minusDays(11)));
    assertTrue(agreement.inForceOn(TODAY.minusDays(10)));
    assertTrue(agreement.inForceOn(TODAY));
    assertFalse(agreement.inForceOn(TODAY.plusDays(1)));
    assertTrue(agreement(TODAY, null).inForceOn(TODAY.plusYears(20)));
  }

  @Test
  void daysBetweenTwoAgreementsOfAnAgencyAreToldAndThoseThatAreCoveredAreNot() {
    Gap missing = new Gap(TODAY.minusDays(20), TODAY.minusDays(11));
    Agreement after = agreement(TODAY.minusDays(10), TODAY);
    assertEquals(
        List.of(missing), gaps(after, agreement(TODAY.minusDays(40), TODAY.minusDays(21))));
    assertEquals(List.of(), gaps(after, agreement(TODAY.minusDays(40), TODAY.minusDays(11))));
    assertEquals(List.of(), gaps(after, agreement(TODAY.minusDays(40), null)));
    assertEquals(
        List.of(missing),
        gaps(
            after,
            agreement(TODAY.minusDays(30), TODAY.minusDays(25)),
            agreement(TODAY.minusDays(40), TODAY.minusDays(21))),
        "the one that lasts longest counts");
    Agreement ofAnother = new Agreement(SCHOOL + 1, told(SCHOOL + 1, TODAY, null), 1, NOW);
    assertEquals(List.of(), gaps(ofAnother, agreement(TODAY.minusDays(9), TODAY.minusDays(3))));
  }

  private static List<Gap> gaps(Agreement... agreements) {
    return List.copyOf(Gaps.before(List.of(agreements)).values());
  }

  @Test
  void anAgreementDoesNotEndBeforeItWasLastReliedOn() {
    Agreement agreement = agreement(TODAY.minusDays(10), null);
    EndAgreement early = new EndAgreement(0, 0, TODAY.minusDays(3), "Replaced by law");
    assertThrows(NotAccepted.class, () -> agreement.end(early, TODAY.minusDays(2)));
    agreement.end(early, TODAY.minusDays(3));
    assertTrue(agreement.inForceOn(TODAY.minusDays(3)));
    assertFalse(agreement.inForceOn(TODAY.minusDays(2)));
    EndAgreement later = new EndAgreement(0, 0, TODAY, "Goes on after all");
    assertThrows(NotAccepted.class, () -> agreement.end(later, null), "nor does it come back");
  }

  @Test
  @Tag("R-ACC-05")
  void whoEndsAnAgreementHasSeenHowItStands() {
    Agreement agreement = agreement(TODAY.minusDays(10), null);
    EndAgreement stale = new EndAgreement(0, 7, TODAY, "Replaced by law");
    assertThrows(ChangedMeanwhile.class, () -> agreement.end(stale, null));
  }

  @Test
  void theOneThatReplacesAnAgreementFollowsItWithoutAGapAndWithTheSameAgency() {
    Agreement old = agreement(TODAY.minusDays(10), null);
    assertThrows(
        NotAccepted.class, () -> old.replace(told(99L, TODAY, null), TODAY, 1, NOW), "relied on");
    Agreement next = old.replace(told(99L, TODAY.plusDays(1), null), TODAY, 1, NOW);
    assertEquals(SCHOOL, next.agencyId());
    assertTrue(old.inForceOn(TODAY));
    assertFalse(old.inForceOn(TODAY.plusDays(1)));
    assertTrue(next.inForceOn(TODAY.plusDays(1)));
  }

  @Test
  void anAgreementSaysWithWhomWhatSinceWhenAndWhere() {
    NewAgreement nothing = new NewAgreement(null, " ", "", null, null, "javascript:alert(1)");
    assertEquals(
        List.of("agencyId", "name", "covers", "inForceFrom", "address"),
        fields(AgreementAnswers.check(nothing, false, false)));
    assertEquals(List.of(), fields(AgreementAnswers.check(told(SCHOOL, TODAY, null), true, false)));
    assertEquals(
        List.of("inForceUntil", "name"),
        fields(AgreementAnswers.check(told(SCHOOL, TODAY, TODAY.minusDays(1)), true, true)));
    assertTrue(AgreementAnswers.isAddress("http://intranet/agreements/7"));
    assertFalse(AgreementAnswers.isAddress("https:///nowhere"));
    assertFalse(AgreementAnswers.isAddress("https://a:b@intranet/"));
  }

  @Test
  void anEmergencyDecisionHoldsUntilItIsToBeLookedAtAgainAndNotForLong() {
    EmergencyEntry entry = new EmergencyEntry(decision(true, TODAY.plusDays(5)), 1, NOW);
    assertTrue(entry.holdsOn(TODAY));
    assertTrue(entry.holdsOn(TODAY.plusDays(5)));
    assertFalse(entry.holdsOn(TODAY.plusDays(6)));
    assertFalse(entry.wantsLook(TODAY.plusDays(4)));
    assertTrue(entry.wantsLook(TODAY.plusDays(5)));
    assertEquals(List.of(), emergencyFaults(decision(true, TODAY.plusDays(31)), true, false));
    assertEquals(
        List.of("lookAgainOn"), emergencyFaults(decision(true, TODAY.plusDays(32)), true, false));
    assertEquals(List.of("lookAgainOn"), emergencyFaults(decision(true, null), true, false));
  }

  @Test
  void anEmergencyDecisionIsAboutAPartnerWithoutAnAgreementAndMayEnd() {
    assertEquals(
        List.of("agencyId"), emergencyFaults(decision(true, TODAY.plusDays(5)), false, false));
    assertEquals(
        List.of("agencyId"), emergencyFaults(decision(true, TODAY.plusDays(5)), true, true));
    assertEquals(List.of(), emergencyFaults(decision(false, null), true, true));
    EmergencyEntry ended = new EmergencyEntry(decision(false, null), 1, NOW);
    assertFalse(ended.holdsOn(TODAY));
    assertFalse(ended.wantsLook(TODAY.plusYears(1)));
  }

  @Test
  void whatIsSharedGoesUnderAnAgreementOrAnEmergencyDecisionOrNotAtAll() {
    Agreement agreement = agreement(TODAY, null);
    EmergencyEntry emergency = new EmergencyEntry(decision(true, TODAY.plusDays(5)), 1, NOW);
    assertEquals(
        Kind.AGREEMENT,
        answer(false, List.of(), Optional.of(agreement), Optional.of(emergency)).ground().kind());
    assertEquals(
        Kind.EMERGENCY,
        answer(false, List.of(), Optional.empty(), Optional.of(emergency)).ground().kind());
    assertEquals(
        Kind.OWN_AGENCY,
        answer(true, List.of(), Optional.empty(), Optional.empty()).ground().kind());
    Answer none = answer(false, List.of(), Optional.empty(), Optional.empty());
    assertFalse(none.allowed());
    assertEquals("agencyId", none.reasons().get(0).field());
  }

  @Test
  @Tag("R-LEG-01")
  void noAgreementGetsPastThePurposeGateNorDoesTheOwnAgency() {
    List<Reason> gate = List.of(Reason.of("lawfulness.begin.noBasis"));
    assertEquals(
        gate, answer(false, gate, Optional.of(agreement(TODAY, null)), Optional.empty()).reasons());
    assertEquals(gate, answer(true, gate, Optional.empty(), Optional.empty()).reasons());
  }

  private static Answer answer(
      boolean own,
      List<Reason> gate,
      Optional<Agreement> agreement,
      Optional<EmergencyEntry> emergency) {
    return MayShare.answer(SCHOOL, "Hillside School", own, gate, agreement, emergency);
  }

  private static Agreement agreement(LocalDate from, LocalDate until) {
    return new Agreement(SCHOOL, told(SCHOOL, from, until), 1, NOW);
  }

  private static NewAgreement told(Long agency, LocalDate from, LocalDate until) {
    return new NewAgreement(
        agency,
        "Safeguarding partners",
        "What keeps pupils safe.",
        from,
        until,
        "https://www.marlowshire.example/sharing");
  }

  private static NewDecision decision(boolean share, LocalDate lookAgainOn) {
    return new NewDecision(
        ID, SCHOOL, share, "Ruth Adeyemi, supervisor", TODAY, "Pupils meet today.", lookAgainOn);
  }

  private static List<String> emergencyFaults(NewDecision told, boolean partner, boolean agreed) {
    return fields(EmergencyEntry.check(told, partner, agreed, TODAY));
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
