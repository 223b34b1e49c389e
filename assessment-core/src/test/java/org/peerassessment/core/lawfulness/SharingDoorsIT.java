package org.peerassessment.core.lawfulness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.ADA;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.INES;
import static org.peerassessment.core.MarlowshireCouncil.SAM;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Agencies.AgencyView;
import org.peerassessment.core.api.lawfulness.Agreements;
import org.peerassessment.core.api.lawfulness.Agreements.AgreementView;
import org.peerassessment.core.api.lawfulness.Agreements.EndAgreement;
import org.peerassessment.core.api.lawfulness.Agreements.NewAgreement;
import org.peerassessment.core.api.lawfulness.Agreements.Standing;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions.NewDecision;
import org.peerassessment.core.api.lawfulness.Sharing;
import org.peerassessment.core.api.lawfulness.Sharing.Kind;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.worklist.WorkList;

/** Agreements, emergency decisions, and what may be shared under them. */
@ExtendWith(ArquillianExtension.class)
@Tag("R-LEG-03")
class SharingDoorsIT {
  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private Agencies agencies;
  @Inject private Agreements agreements;
  @Inject private Sharing sharing;
  @Inject private EmergencyDecisions decisions;
  @Inject private WorkList workList;
  @Inject private Clock clock;

  private LocalDate today;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
    today = LocalDate.now(clock);
  }

  @Test
  void nothingIsSharedWithAnAgencyWithoutAnAgreementInForce() throws Exception {
    AssessmentId id = cases.lawful();
    long agency = newAgency();
    StandsInTheWay refused =
        assertThrows(StandsInTheWay.class, () -> as(AMINA, () -> sharing.share(id, agency)));
    assertEquals("lawfulness.share.noAgreement", refused.reasons().get(0).key());
    assertEquals(List.of(), as(AMINA, () -> sharing.shared(id)));
    long agreement = as(INES, () -> agreements.add(told(agency, today, null)));
    assertTrue(as(AMINA, () -> sharing.mayShare(id, agency)).allowed());
    assertEquals(Kind.AGREEMENT, as(AMINA, () -> sharing.share(id, agency)).kind());
    assertEquals(1, as(AMINA, () -> sharing.shared(id)).size());
    assertTrue(as(INES, () -> agreements.find(agreement)).reliedOn());
  }

  @Test
  void anAgreementNotYetOrNoLongerInForceLetsNothingBeShared() throws Exception {
    AssessmentId id = cases.lawful();
    long agency = newAgency();
    does(INES, () -> agreements.add(told(agency, today.plusDays(1), null)));
    does(INES, () -> agreements.add(told(agency, today.minusDays(9), today.minusDays(1))));
    assertFalse(as(AMINA, () -> sharing.mayShare(id, agency)).allowed());
  }

  @Test
  @Tag("R-LEG-01")
  void anAgreementDoesNotOpenThePurposeGate() throws Exception {
    AssessmentId id = cases.referred();
    long school = partner("Hillside School");
    assertThrows(StandsInTheWay.class, () -> as(AMINA, () -> sharing.share(id, school)));
    assertThrows(
        StandsInTheWay.class, () -> does(AMINA, () -> decisions.decide(share(id, newAgency()))));
  }

  @Test
  void theLeadsOwnAgencyNeedsNoAgreementAndIsNoPartner() throws Exception {
    AssessmentId id = cases.lawful();
    long own = partner("Marlowshire Council");
    assertEquals(Kind.OWN_AGENCY, as(AMINA, () -> sharing.share(id, own)).kind());
    assertEquals(List.of(), as(AMINA, () -> sharing.shared(id)));
    assertTrue(
        as(AMINA, () -> sharing.withOthers(id)).stream().noneMatch(a -> a.agencyId() == own));
    assertThrows(NotAccepted.class, () -> does(AMINA, () -> decisions.decide(share(id, own))));
    assertThrows(NoSuchRecord.class, () -> as(AMINA, () -> sharing.mayShare(id, 999_999)));
  }

  @Test
  @Tag("R-ACC-07")
  void whatCannotWaitIsDecidedLookedAtAgainAndEnds() throws Exception {
    AssessmentId id = cases.lawful();
    long agency = newAgency();
    does(AMINA, () -> decisions.decide(share(id, agency)));
    assertEquals(Kind.EMERGENCY, as(AMINA, () -> sharing.share(id, agency)).kind());
    assertTrue(waits(id), "its day to be looked at again is today");
    NewDecision ends =
        new NewDecision(id, agency, false, "Ruth Adeyemi", today, "An agreement is near.", null);
    does(AMINA, () -> decisions.decide(ends));
    assertFalse(as(AMINA, () -> sharing.mayShare(id, agency)).allowed());
    assertFalse(waits(id));
    assertEquals(
        List.of(false, false),
        as(AMINA, () -> decisions.list(id)).stream().map(d -> d.holds()).toList());
  }

  @Test
  @Tag("R-ACC-10")
  void anAgencyThatADecisionLetsShareWithIsNotRetiredAndNothingGoesToARetiredOne()
      throws Exception {
    AssessmentId id = cases.lawful();
    long agency = newAgency();
    does(AMINA, () -> decisions.decide(share(id, agency)));
    StandsInTheWay needed = assertThrows(StandsInTheWay.class, () -> retire(agency));
    assertEquals("lawfulness.emergency.keepsAgency", needed.reasons().get(0).key());
    NewDecision ends =
        new NewDecision(id, agency, false, "Ruth Adeyemi", today, "They merge.", null);
    does(AMINA, () -> decisions.decide(ends));
    retire(agency);
    NotAccepted refused =
        assertThrows(
            NotAccepted.class, () -> does(AMINA, () -> decisions.decide(share(id, agency))));
    assertEquals("lawfulness.emergency.noPartner", refused.reasons().get(0).key());
    StandsInTheWay retired =
        assertThrows(StandsInTheWay.class, () -> as(AMINA, () -> sharing.share(id, agency)));
    assertEquals("lawfulness.share.retired", retired.reasons().get(0).key());
    assertTrue(
        as(AMINA, () -> sharing.withOthers(id)).stream().noneMatch(a -> a.agencyId() == agency));
    assertThrows(
        NotAccepted.class, () -> as(INES, () -> agreements.add(told(agency, today, null))));
  }

  private void retire(long id) {
    AgencyView shown =
        as(ADA, agencies::list).stream().filter(a -> a.agencyId() == id).findFirst().orElseThrow();
    does(ADA, () -> agencies.retire(id, shown.version(), "They merge."));
  }

  @Test
  @Tag("R-ACC-02")
  void emergencyDecisionsAndWhatWasSharedAreOpenToThoseNamedOnly() throws Exception {
    AssessmentId id = cases.lawful();
    long school = partner("Hillside School");
    assertThrows(NoSuchRecord.class, () -> as(SAM, () -> sharing.shared(id)));
    assertThrows(NoSuchRecord.class, () -> as(SAM, () -> sharing.share(id, school)));
    assertThrows(NoSuchRecord.class, () -> does(SAM, () -> decisions.decide(share(id, school))));
  }

  @Test
  void anAgreementIsReplacedAndEndedAndItsHistoryStays() throws Exception {
    AssessmentId id = cases.lawful();
    long agency = newAgency();
    long old = as(INES, () -> agreements.add(told(agency, today.minusDays(20), null)));
    does(AMINA, () -> sharing.share(id, agency));
    assertThrows(StandsInTheWay.class, () -> does(INES, () -> agreements.withdraw(old)));
    assertThrows(
        NotAccepted.class, () -> as(INES, () -> agreements.replace(old, told(null, today, null))));
    long next = as(INES, () -> agreements.replace(old, told(null, today.plusDays(1), null)));
    AgreementView replaced = as(INES, () -> agreements.find(old));
    assertEquals(today, replaced.inForceUntil());
    assertEquals(old, as(INES, () -> agreements.find(next)).replaces());
    assertThrows(
        StandsInTheWay.class,
        () -> as(INES, () -> agreements.replace(old, told(null, today.plusDays(1), null))));
    EndAgreement ends =
        new EndAgreement(
            next, as(INES, () -> agreements.find(next)).edition(), today.plusDays(9), "Moves on");
    does(INES, () -> agreements.end(ends));
    assertThrows(ChangedMeanwhile.class, () -> does(INES, () -> agreements.end(ends)));
    assertEquals(Standing.NOT_YET, as(INES, () -> agreements.find(next)).standing());
  }

  @Test
  @Tag("R-ACC-07")
  void anAgreementThatRunsOutWaitsForThoseWhoKeepItUntilAnotherFollows() {
    long agency = newAgency();
    long old = as(INES, () -> agreements.add(told(agency, today.minusDays(90), today.plusDays(3))));
    assertEquals(1, runningOut(INES, old));
    assertEquals(0, runningOut(AMINA, old), "nothing that she could do");
    does(INES, () -> agreements.add(told(agency, today.plusDays(4), null)));
    assertEquals(0, runningOut(INES, old));
  }

  private long runningOut(String who, long agreement) {
    String page = "/registers/agreement.xhtml?g=" + agreement;
    return as(who, workList::mine).waiting().stream().filter(i -> i.page().equals(page)).count();
  }

  @Test
  @Tag("R-ACC-01")
  void theRegisterIsKeptByThoseWhoKeepPolicies() {
    long agency = newAgency();
    NewAgreement told = told(agency, today, null);
    assertThrows(NotPermitted.class, () -> as(AMINA, () -> agreements.add(told)));
    long mistaken = as(INES, () -> agreements.add(told));
    assertThrows(NotAccepted.class, () -> as(INES, () -> agreements.add(told)), "a double click");
    assertTrue(as(SAM, agreements::list).stream().anyMatch(a -> a.agreementId() == mistaken));
    does(INES, () -> agreements.withdraw(mistaken));
    assertThrows(NoSuchRecord.class, () -> as(INES, () -> agreements.find(mistaken)));
  }

  private boolean waits(AssessmentId id) {
    return as(AMINA, workList::mine).waiting().stream()
        .anyMatch(
            item ->
                item.what().key().equals("lawfulness.work.emergencyAgain")
                    && item.page().endsWith("a=" + id.value()));
  }

  private NewDecision share(AssessmentId id, long agency) {
    return new NewDecision(
        id, agency, true, "Ruth Adeyemi", today, "They meet this afternoon.", today);
  }

  private long partner(String name) {
    return as(ADA, agencies::list).stream()
        .filter(a -> a.name().equals(name))
        .mapToLong(AgencyView::agencyId)
        .findFirst()
        .orElseThrow();
  }

  private long newAgency() {
    return as(ADA, () -> agencies.add("Agency " + UUID.randomUUID(), Agencies.Kind.VOLUNTARY));
  }

  private static NewAgreement told(Long agency, LocalDate from, LocalDate until) {
    return new NewAgreement(
        agency,
        "Safeguarding partners",
        "What keeps pupils safe.",
        from,
        until,
        "http://intranet/agreements/7");
  }
}
