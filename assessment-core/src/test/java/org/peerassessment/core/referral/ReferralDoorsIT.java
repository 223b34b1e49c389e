package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.ADA;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.RUTH;
import static org.peerassessment.core.MarlowshireCouncil.SAM;
import static org.peerassessment.core.MarlowshireCouncil.THEO;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.people.CorrectPerson;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.referral.DueState;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.referral.Timeframe;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Refusal;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.worklist.Assessments;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.workspace.Workspace;
import org.peerassessment.core.api.workspace.WorkspaceView;

/** From the referral to the staffed, screened, timed assessment, through the doors. */
@ExtendWith(ArquillianExtension.class)
class ReferralDoorsIT {
  @Inject private MarlowshireCouncil council;
  @Inject private Referrals referrals;
  @Inject private Screening screening;
  @Inject private Timeframe timeframe;
  @Inject private Staffing staffing;
  @Inject private People people;
  @Inject private Contexts contexts;
  @Inject private Workspace workspace;
  @Inject private WorkList workList;
  @Inject private Assessments assessments;
  @Inject private Accounts accounts;
  @Inject private AuditTrail trail;

  private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
  }

  @Test
  @Tag("R-REF-01")
  @Tag("R-REF-02")
  void aReferralIsKeptAsToldAndItsConcernsHeadTheWorkspace() {
    AssessmentId id = refer(AMINA);
    var referral = as(AMINA, () -> referrals.view(id));
    assertTrue(referral.number().matches("PGA-\\d{4}-\\d{4,}"));
    assertEquals("Hillside School", referral.referrerAgency());
    assertEquals(
        List.of("Kai", "Mina"), referral.named().stream().map(PersonView::givenName).toList());
    assertEquals(
        List.of("Hillside School", "Group chat"),
        referral.contexts().stream().map(ContextView::name).toList());
    assertEquals("Amina Okafor", referral.recordedBy());
    WorkspaceView.Header head = as(AMINA, () -> workspace.open(id)).header();
    assertEquals(referral.concerns(), head.concerns());
    assertEquals("Amina Okafor", head.lead());
    assertEquals("Ruth Adeyemi", head.supervisor());
  }

  @Test
  @Tag("R-REF-01")
  @Tag("R-ACC-05")
  void aFormThatIsSentAgainMakesNoSecondAssessment() {
    UUID form = UUID.randomUUID();
    NewReferral referral = referral();
    AssessmentId id = as(AMINA, () -> referrals.record(referral, form));
    assertEquals(id, as(AMINA, () -> referrals.record(referral(), form)), "as after Back");
    assertThrows(NotAccepted.class, () -> does(RUTH, () -> referrals.record(referral, form)));
    NewReferral other = ReferralFixture.referral(today.minusDays(1), null, council.idOf(RUTH));
    assertThrows(StandsInTheWay.class, () -> does(AMINA, () -> referrals.record(other, form)));
    assertThrows(NotAccepted.class, () -> does(AMINA, () -> referrals.record(other, null)));
    assertNotEquals(id, refer(AMINA), "a new form with the same answers is another referral");
  }

  @Test
  void everyAssessmentHasTheRowsOfTheTemplate() {
    AssessmentId id = refer(AMINA);
    assertEquals(
        List.of("Peer group", "Hillside School", "Family and home", "Group chat"),
        as(AMINA, () -> contexts.list(id)).stream().map(ContextView::name).toList());
  }

  @Test
  @Tag("R-ACC-02")
  void whoIsNotNamedIsToldWhatIsToldOfARecordThatDoesNotExist() {
    AssessmentId id = refer(AMINA);
    AssessmentId nothing = new AssessmentId(9_999_999);
    for (String stranger : List.of(SAM)) {
      assertThrows(NoSuchRecord.class, () -> does(stranger, () -> workspace.open(id)));
      assertThrows(NoSuchRecord.class, () -> does(stranger, () -> workspace.open(nothing)));
      assertThrows(NoSuchRecord.class, () -> does(stranger, () -> people.list(id)));
      assertThrows(NoSuchRecord.class, () -> does(stranger, () -> referrals.view(id)));
    }
    assertTrue(listed(AMINA).contains(id));
    assertTrue(listed(RUTH).contains(id));
    assertTrue(!listed(SAM).contains(id));
    for (String caseless : List.of(ADA, THEO)) {
      assertThrows(NotPermitted.class, () -> does(caseless, () -> workspace.open(id)));
      assertEquals(List.of(), as(caseless, workList::mine).assessments());
    }
  }

  @Test
  @Tag("R-ACC-02")
  void aPersonIsReachedThroughTheAssessmentThatNamesThemOnly() {
    AssessmentId mine = refer(AMINA);
    AssessmentId other = refer(AMINA);
    long person =
        as(AMINA, () -> people.list(other)).stream()
            .filter(one -> one.givenName().equals("Kai"))
            .findFirst()
            .orElseThrow()
            .personId();
    assertThrows(NoSuchRecord.class, () -> does(AMINA, () -> people.find(mine, person)));
    assertEquals(0, as(AMINA, () -> people.find(mine, Set.of(person))).size());
    assertEquals("K.B.", as(AMINA, () -> people.find(other, person)).initials());
  }

  private long shown(AssessmentId id, long person) {
    return as(AMINA, () -> people.detail(id, person)).version();
  }

  @Test
  @Tag("R-ACC-02")
  void aReaderReadsOnly() {
    AssessmentId id = refer(AMINA);
    long sam = council.idOf(SAM);
    does(AMINA, () -> staffing.name(id, sam, Involvement.READER, "Knows the school"));
    assertEquals(id, as(SAM, () -> workspace.open(id)).header().assessment());
    long kai = as(AMINA, () -> people.list(id)).get(0).personId();
    CorrectPerson ravi =
        new CorrectPerson(id, kai, shown(id, kai), new NewPerson("Ravi", "", null), Map.of());
    assertThrows(NoSuchRecord.class, () -> does(SAM, () -> people.correct(ravi)));
    does(AMINA, () -> staffing.name(id, sam, Involvement.CONTRIBUTOR, "Runs the sessions"));
    does(SAM, () -> people.correct(ravi));
    does(AMINA, () -> staffing.end(id, sam, "Sessions are over"));
    assertThrows(NoSuchRecord.class, () -> does(SAM, () -> workspace.open(id)));
  }

  @Test
  @Tag("R-REF-03")
  void theGroupIsAssessedThoughNobodyMeetsTheThreshold() {
    AssessmentId id = refer(AMINA);
    does(AMINA, () -> screening.decide(ReferralFixture.nobodyMeets(id, "Harm is shared.", today)));
    var decision = as(AMINA, () -> screening.view(id)).current().orElseThrow();
    assertTrue(decision.goOn());
    assertEquals("Harm is shared.", decision.whyGroup());
    assertEquals("Amina Okafor", decision.recordedBy());
  }

  @Test
  @Tag("R-REF-04")
  @Tag("R-ACC-07")
  void aDueDateThatNearsIsOnTheWorkListOfLeadAndSupervisor() {
    AssessmentId id = refer(AMINA);
    does(AMINA, () -> screening.decide(ReferralFixture.nobodyMeets(id, "Harm is shared.", today)));
    does(AMINA, () -> timeframe.set(ReferralFixture.timeframe(id, today.plusDays(5))));
    does(AMINA, () -> timeframe.set(ReferralFixture.timeframe(id, today.plusDays(6), 1)));
    assertEquals(2, as(AMINA, () -> timeframe.view(id)).settings().size());
    String page = "/assessment/overview.xhtml?a=" + id.value();
    for (String who : List.of(AMINA, RUTH)) {
      assertTrue(
          as(who, workList::mine).waiting().stream()
              .anyMatch(i -> i.page().equals(page) && i.due().equals(today.plusDays(6))));
    }
  }

  @Test
  @Tag("R-REF-04")
  @Tag("R-ACC-07")
  void aTimeframeThatHasPassedIsOnTheWorkListAndLateInTheHead() throws Exception {
    NewReferral old = ReferralFixture.referral(today.minusDays(30), null, council.idOf(RUTH));
    AssessmentId id = as(AMINA, () -> referrals.record(old, UUID.randomUUID()));
    LocalDate yesterday = today.minusDays(1);
    does(AMINA, () -> screening.decide(ReferralFixture.nobodyMeets(id, "Harm is shared.", today)));
    does(AMINA, () -> timeframe.set(ReferralFixture.timeframe(id, today)));
    InsideTheCore.letDueBe(yesterday, id.value());
    for (String who : List.of(AMINA, RUTH)) {
      assertTrue(
          as(who, workList::mine).waiting().stream()
              .anyMatch(
                  item ->
                      item.what().key().equals("referral.work.dueLate")
                          && item.page().endsWith("?a=" + id.value())
                          && item.due().equals(yesterday)));
    }
    WorkspaceView.Header head = as(AMINA, () -> workspace.open(id)).header();
    assertEquals(DueState.LATE, head.dueState());
    assertEquals(-1, head.daysLeft());
  }

  @Test
  @Tag("R-ACC-04")
  void whoHasSeenAnAssessmentIsSeenAndNothingOfAnother() {
    AssessmentId id = refer(AMINA);
    AssessmentId other = refer(AMINA);
    does(RUTH, () -> workspace.open(id));
    does(RUTH, () -> workspace.open(other));
    AuditTrail.Page seen = as(AMINA, () -> trail.seenBy(id, 0));
    String ruth = "Ruth Adeyemi (ruth.adeyemi), Workspace.open";
    assertTrue(seen.rows().stream().anyMatch(r -> ruth.equals(r.who() + ", " + r.door())));
    assertEquals(
        Set.of("assessment " + id.value()),
        seen.rows().stream().map(AuditTrail.Row::record).collect(Collectors.toSet()));
    assertEquals(seen.rows().size(), seen.total());
    assertThrows(NoSuchRecord.class, () -> does(SAM, () -> trail.seenBy(id, 0)));
  }

  @Test
  @Tag("R-ACC-04")
  void theOfficerReadsWhoHasSeenAnAssessmentWithoutBeingOnIt() {
    AssessmentId id = refer(AMINA);
    does(RUTH, () -> workspace.open(id));
    String number = as(AMINA, () -> workspace.open(id)).header().number();
    AuditTrail.Filter seen = new AuditTrail.Filter(null, number, today, today);
    AuditTrail.Page all = as("ines.moreau", () -> trail.list(seen, 0));
    assertEquals(as(AMINA, () -> trail.seenBy(id, 0)).total(), all.total());
    long ruth =
        as("ines.moreau", trail::people).entrySet().stream()
            .filter(one -> one.getValue().equals("Ruth Adeyemi (ruth.adeyemi)"))
            .findFirst()
            .orElseThrow()
            .getKey();
    AuditTrail.Filter hers = new AuditTrail.Filter(ruth, "" + id.value(), null, null);
    assertEquals(
        Set.of("Workspace.open"),
        as("karl.nyberg", () -> trail.list(hers, 0)).rows().stream()
            .map(AuditTrail.Row::door)
            .collect(Collectors.toSet()));
    LocalDate before = today.minusDays(1);
    AuditTrail.Filter earlier = new AuditTrail.Filter(null, number, null, before);
    assertEquals(0, as("karl.nyberg", () -> trail.list(earlier, 0)).total());
    assertThrows(Refusal.class, () -> does("ines.moreau", () -> workspace.open(id)));
    assertThrows(NotPermitted.class, () -> does(AMINA, () -> trail.list(seen, 0)));
  }

  @Test
  @Tag("R-REF-07")
  @Tag("R-ACC-07")
  void aHandOverMovesTheAssessmentAndKeepsTheHistory() {
    AssessmentId id = refer(AMINA);
    long sam = council.idOf(SAM);
    does(AMINA, () -> staffing.handOver(id, sam, "Amina moves teams"));
    assertThrows(NoSuchRecord.class, () -> does(AMINA, () -> workspace.open(id)));
    var staff = as(SAM, () -> staffing.view(id));
    assertEquals("Sam Hollis", staff.lead().displayName());
    assertEquals(
        List.of("Amina moves teams"),
        staff.history().stream()
            .filter(named -> named.displayName().equals("Amina Okafor"))
            .map(Staffing.Named::endReason)
            .toList());
    String page = "/assessment/referral/staff.xhtml?a=" + id.value();
    assertTrue(as(SAM, workList::mine).waiting().stream().anyMatch(i -> i.page().equals(page)));
  }

  @Test
  @Tag("R-REF-07")
  void aContributorChangesNobodysPartAndTheSupervisorDoes() {
    AssessmentId id = refer(AMINA);
    long sam = council.idOf(SAM);
    long ruth = council.idOf(RUTH);
    does(AMINA, () -> staffing.name(id, sam, Involvement.CONTRIBUTOR, "Runs the sessions"));
    for (Runnable act :
        List.<Runnable>of(
            () -> staffing.handOver(id, sam, "I take it"),
            () -> staffing.changeSupervisor(id, ruth, "I choose"),
            () -> staffing.name(id, ruth, Involvement.READER, "I let in"),
            () -> staffing.end(id, sam, "I leave"))) {
      assertThrows(StandsInTheWay.class, () -> does(SAM, act));
    }
    assertFalse(as(SAM, () -> staffing.view(id)).mayChange());
    assertEquals("Amina Okafor", as(SAM, () -> staffing.view(id)).lead().displayName());
    does(RUTH, () -> staffing.handOver(id, sam, "Amina is away"));
    assertEquals("Sam Hollis", as(RUTH, () -> staffing.view(id)).lead().displayName());
  }

  @Test
  @Tag("R-ACC-01")
  @Tag("R-ACC-07")
  void whoLostThePermissionSeesNoLineCountOrLabel() {
    AssessmentId id = refer(AMINA);
    Set<Permission> before = practitioners();
    Set<Permission> less = EnumSet.copyOf(before);
    less.remove(Permission.ASSESSMENT_READ);
    does(ADA, () -> accounts.setPermissions(Role.PRACTITIONER, before, less));
    try {
      String page = "xhtml?a=" + id.value();
      var mine = as(AMINA, workList::mine);
      assertEquals(List.of(), mine.assessments());
      assertTrue(mine.waiting().stream().noneMatch(item -> item.page().endsWith(page)));
      assertTrue(mine.waiting().stream().allMatch(item -> item.number().isEmpty()));
      assertThrows(
          NotPermitted.class, () -> as(AMINA, () -> assessments.list(Assessments.Filter.all(), 0)));
    } finally {
      does(ADA, () -> accounts.setPermissions(Role.PRACTITIONER, less, before));
    }
    assertTrue(as(AMINA, workList::mine).waiting().size() > 0);
  }

  private Set<Permission> practitioners() {
    return as(ADA, accounts::roles).stream()
        .filter(role -> role.role() == Role.PRACTITIONER)
        .findFirst()
        .orElseThrow()
        .permissions();
  }

  @Test
  @Tag("R-ACC-02")
  void countsAndSearchesHoldOnlyWhatTheCallerIsNamedOn() {
    AssessmentId id = refer(AMINA);
    String number = as(AMINA, () -> referrals.view(id)).number();
    Assessments.Filter filter = new Assessments.Filter(number, null);
    assertEquals(1, as(AMINA, () -> assessments.list(filter, 0)).total());
    assertEquals(0, as(SAM, () -> assessments.list(filter, 0)).total());
    Assessments.Filter wild = new Assessments.Filter("%", null);
    assertEquals(0, as(AMINA, () -> assessments.list(wild, 0)).total());
  }

  private NewReferral referral() {
    return ReferralFixture.referral(today, null, council.idOf(RUTH));
  }

  private AssessmentId refer(String userName) {
    NewReferral referral = referral();
    return as(userName, () -> referrals.record(referral, UUID.randomUUID()));
  }

  private List<AssessmentId> listed(String userName) {
    return IntStream.range(0, 20)
        .mapToObj(page -> as(userName, () -> assessments.list(Assessments.Filter.all(), page)))
        .flatMap(page -> page.rows().stream())
        .map(line -> line.assessment())
        .toList();
  }
}
