package org.peerassessment.core.lawfulness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.RUTH;
import static org.peerassessment.core.MarlowshireCouncil.SAM;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.closing.Closing;
import org.peerassessment.core.api.closing.Closing.NewClosing;
import org.peerassessment.core.api.families.AddCarer;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.NewTelling;
import org.peerassessment.core.api.families.Relation;
import org.peerassessment.core.api.families.Responsibility;
import org.peerassessment.core.api.families.Telling;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.lawfulness.PurposeChecks;
import org.peerassessment.core.api.lawfulness.PurposeChecks.Because;
import org.peerassessment.core.api.lawfulness.PurposeChecks.NewCheck;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.worklist.Assessments;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.workspace.Section.State;
import org.peerassessment.core.api.workspace.Workspace;
import org.peerassessment.core.api.workspace.WorkspaceView.Line;
import org.peerassessment.core.referral.CourseForTests;

/** Purpose checks and closing, on the way of an assessment. */
@ExtendWith(ArquillianExtension.class)
class PurposeDoorsIT {
  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private PurposeChecks checks;
  @Inject private Closing closing;
  @Inject private Families families;
  @Inject private LawfulBasis basis;
  @Inject private Screening screening;
  @Inject private PeerGroup group;
  @Inject private Workspace workspace;
  @Inject private WorkList workList;
  @Inject private Assessments assessments;
  @Inject private Clock clock;

  private LocalDate today;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
    today = LocalDate.now(clock);
  }

  @Test
  @Tag("R-LEG-06")
  @Tag("R-ACC-07")
  void whoeverJoinsAGroupAsksWhetherTheAimStillHolds() throws Exception {
    AssessmentId id = cases.lawful();
    include(id, "Ash");
    include(id, "Bo");
    assertEquals(List.of(), as(AMINA, () -> checks.view(id)).open(), "these make it a group");
    include(id, "Cam");
    assertEquals(
        List.of(Because.GROUP_WIDENED),
        as(AMINA, () -> checks.view(id)).open().stream().map(q -> q.because()).toList());
    assertEquals(State.LOOK_AGAIN, line(id, "lawfulness.purpose").standing().state());
    assertTrue(waits(AMINA, id, "lawfulness.work.purposeAsked"));
    assertFalse(waits(RUTH, id, "lawfulness.work.purposeAsked"));
    does(AMINA, () -> checks.record(check(id, true)));
    assertEquals(List.of(), as(AMINA, () -> checks.view(id)).open());
    assertEquals(State.DONE, line(id, "lawfulness.purpose").standing().state());
    assertFalse(waits(AMINA, id, "lawfulness.work.purposeAsked"));
  }

  @Test
  @Tag("R-LEG-06")
  void theLeadAloneSaysWhetherTheAimHoldsOnceThereIsOne() throws Exception {
    AssessmentId id = cases.referred();
    assertThrows(StandsInTheWay.class, () -> does(AMINA, () -> checks.record(check(id, true))));
    AssessmentId lawful = cases.lawful();
    assertFalse(as(RUTH, () -> checks.view(lawful)).mayCheck());
    assertThrows(StandsInTheWay.class, () -> does(RUTH, () -> checks.record(check(lawful, true))));
    assertThrows(NoSuchRecord.class, () -> does(SAM, () -> checks.record(check(lawful, true))));
    NewCheck empty = new NewCheck(lawful, null, "", null, "", null);
    NotAccepted refused =
        assertThrows(NotAccepted.class, () -> does(AMINA, () -> checks.record(empty)));
    assertEquals(5, refused.reasons().size());
  }

  @Test
  @Tag("R-LEG-06")
  void aStoppedAssessmentTakesNothingNewUntilACheckSaysWhyTheAimHoldsAfterAll() throws Exception {
    AssessmentId id = cases.lawful();
    include(id, "Ash");
    does(AMINA, () -> checks.record(check(id, false)));
    assertEquals("lawfulness.begin.aimGone", as(AMINA, () -> basis.mayBegin(id)).get(0).key());
    assertThrows(StandsInTheWay.class, () -> include(id, "Bo"));
    assertEquals(State.WAITING, line(id, "lawfulness.purpose").standing().state());
    assertEquals(State.CANNOT_START, line(id, "framework.evidence").standing().state());
    assertEquals(State.CANNOT_START, line(id, "closing.closing").standing().state());
    tellParents(id);
    assertEquals(State.NOT_STARTED, line(id, "closing.closing").standing().state());
    assertEquals("lawfulness.where.stopped", where(id));
    does(AMINA, () -> checks.record(check(id, true)));
    assertEquals(List.of(), as(AMINA, () -> basis.mayBegin(id)));
    include(id, "Bo");
    assertEquals(2, as(AMINA, () -> checks.view(id)).checks().size());
  }

  @Test
  @Tag("R-PLN-12")
  void whatIsAskedIsAnsweredBeforeTheLeadCloses() throws Exception {
    AssessmentId id = cases.lawful();
    does(AMINA, () -> checks.ask(id, Because.REVIEW, "Review of the plan"));
    StandsInTheWay refused =
        assertThrows(StandsInTheWay.class, () -> does(AMINA, () -> closing.close(told(id))));
    assertEquals("lawfulness.purpose.beforeClosing", refused.reasons().get(0).key());
    assertEquals(
        "lawfulness.purpose",
        as(AMINA, () -> closing.view(id)).standsInTheWay().get(0).clearedBy());
    does(AMINA, () -> checks.record(check(id, true)));
    assertThrows(StandsInTheWay.class, () -> does(RUTH, () -> closing.close(told(id))));
    assertThrows(NoSuchRecord.class, () -> does(SAM, () -> closing.close(told(id))));
    does(AMINA, () -> closing.close(told(id)));
    assertEquals("Ruth Adeyemi", as(AMINA, () -> closing.view(id)).closed().supervisor());
    assertThrows(StandsInTheWay.class, () -> does(AMINA, () -> closing.close(told(id))));
  }

  @Test
  @Tag("R-PLN-12")
  void aClosedAssessmentTakesNothingNewAndStaysReadable() throws Exception {
    AssessmentId id = cases.lawful();
    include(id, "Ash");
    assertThrows(StandsInTheWay.class, () -> does(AMINA, () -> closing.close(told(id))));
    tellParents(id);
    does(AMINA, () -> closing.close(told(id)));
    assertThrows(StandsInTheWay.class, () -> include(id, "Bo"));
    assertThrows(StandsInTheWay.class, () -> does(AMINA, () -> checks.record(check(id, true))));
    assertThrows(
        StandsInTheWay.class,
        () -> does(AMINA, () -> screening.decide(CourseForTests.decision(id, true, today))));
    assertEquals(1, as(AMINA, () -> group.members(id)).size());
    assertEquals(today, as(AMINA, () -> workspace.open(id)).header().closedOn());
    assertTrue(
        as(AMINA, () -> workspace.open(id)).stages().stream()
            .flatMap(stage -> stage.lines().stream())
            .allMatch(line -> line.standing().state() == State.CLOSED));
    assertEquals("closing.where.closed", where(id));
    assertEquals(
        0,
        as(AMINA, workList::mine).waiting().stream()
            .filter(item -> item.page().endsWith("a=" + id.value()))
            .count());
    AssessmentId other = cases.lawful();
    assertNotEquals(State.CLOSED, line(other, "closing.closing").standing().state());
  }

  private void include(AssessmentId id, String name) {
    Who who = Who.newlyNamed(new NewPerson(name, "Invented", null));
    does(AMINA, () -> group.includeMember(new IncludeMember(id, who, today, "Jo", "Always there")));
  }

  /** Names a mother for each member, who has been told. */
  private void tellParents(AssessmentId id) {
    for (MemberView member : as(AMINA, () -> group.members(id))) {
      Who mother = Who.newlyNamed(new NewPerson("Parent of " + member.name(), "", null));
      AddCarer named =
          new AddCarer(
              id, member.personId(), mother, Relation.MOTHER, Responsibility.YES, "Head of year");
      long carer = as(AMINA, () -> families.addCarer(named));
      NewTelling told =
          new NewTelling(
              id,
              carer,
              Telling.TOLD,
              today,
              "Amina",
              "At home",
              "Her child",
              "Ruth",
              today,
              "Lee, policy team",
              today);
      does(AMINA, () -> families.decide(told));
    }
  }

  private NewCheck check(AssessmentId id, boolean holds) {
    return new NewCheck(
        id, holds, "Ruth Adeyemi, supervisor", today, "As was talked through.", today.plusDays(40));
  }

  private NewClosing told(AssessmentId id) {
    return new NewClosing(id, today, "It has done its work.", "The school goes on.");
  }

  private Line line(AssessmentId id, String key) {
    return as(AMINA, () -> workspace.open(id)).stages().stream()
        .flatMap(stage -> stage.lines().stream())
        .filter(line -> line.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private String where(AssessmentId id) {
    return as(AMINA, () -> assessments.list(Assessments.Filter.all(), 0)).rows().stream()
        .filter(row -> row.assessment().equals(id))
        .map(row -> row.where().key())
        .findFirst()
        .orElseThrow();
  }

  private boolean waits(String who, AssessmentId id, String key) {
    return as(who, workList::mine).waiting().stream()
        .anyMatch(item -> item.what().key().equals(key) && item.page().endsWith("a=" + id.value()));
  }
}
