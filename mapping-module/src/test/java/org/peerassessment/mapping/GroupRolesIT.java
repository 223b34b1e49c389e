package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.OUTSIDER;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.Past;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.ledger.Thing;
import org.peerassessment.mapping.api.roles.CorrectRole;
import org.peerassessment.mapping.api.roles.GroupRole;
import org.peerassessment.mapping.api.roles.GroupRoles;
import org.peerassessment.mapping.api.roles.RoleSaid;
import org.peerassessment.mapping.api.roles.RoleView;
import org.peerassessment.mapping.api.roles.StateRole;

/** Roles in the group, through the door, on a real server with a real database. */
@ExtendWith(ArquillianExtension.class)
@Tag("R-MAP-03")
class GroupRolesIT {
  private static final Source TUTOR = Sources.said("Form tutor", Reliability.FIRST_HAND);

  @Inject private CaseForTests example;
  @Inject private GroupRoles roles;
  @Inject private Undoing undoing;
  @Inject private RiskQuestions risk;
  @Inject private Clock clock;
  private AssessmentId assessment;
  private List<Long> people;

  @BeforeEach
  void aCaseIsThere() throws Exception {
    example.waitForDoors();
    assessment = example.begun();
    people = example.peopleOf(assessment);
  }

  @Test
  void severalSayDifferentThingsOfOnePersonAndAllOfItStands() throws Exception {
    state(people.get(0), said(GroupRole.LEADER, "They all follow", TUTOR));
    state(people.get(0), said(GroupRole.JOKER, "", Sources.own(people.get(1))));

    assertEquals(
        List.of(GroupRole.LEADER, GroupRole.JOKER),
        list().stream().map(r -> r.said().role()).toList());
    assertEquals("They all follow", list().get(0).said().words());
    assertEquals(people.get(1), list().get(1).said().source().person());
  }

  @Test
  void whatWasSaidBeforeIsKeptAndShownAsAtAnyMoment() throws Exception {
    long role = state(people.get(0), said(GroupRole.FOLLOWER, "", TUTOR));
    Instant before = clock.instant();
    correct(role, said(GroupRole.PROTECTOR, "The one who calms things down", TUTOR));
    end(role, example.today().minusDays(1));

    assertEquals(GroupRole.FOLLOWER, known(before).get(0).said().role());
    assertTrue(known(before).get(0).holds());
    RoleView now = list().get(0);
    assertEquals(GroupRole.PROTECTOR, now.said().role());
    assertEquals(false, now.holds());
    List<Past<RoleSaid>> history = as(LEAD, () -> roles.history(assessment, role));
    assertEquals(
        List.of("More is known", "It is over", ""),
        history.stream().map(p -> p.why() == null ? "" : p.why()).toList());
  }

  @Test
  @Tag("R-MAP-09")
  void everyActIsUndoneAndDoneAgain() throws Exception {
    long role = state(people.get(0), said(GroupRole.FOLLOWER, "", TUTOR));
    List<RoleSaid> stated = saids();
    correct(role, said(GroupRole.BRIDGE, "Knows both lots", TUTOR));
    List<RoleSaid> corrected = saids();
    end(role, example.today());
    List<RoleSaid> ended = saids();
    takeBack(role);
    List<List<RoleSaid>> was = List.of(ended, corrected, stated, List.of());
    for (List<RoleSaid> expected : was) {
      assertEquals(Thing.ROLE, undoing.undo(LEAD, assessment).thing());
      assertEquals(expected, saids());
    }
    for (List<RoleSaid> expected : List.of(stated, corrected, ended, List.<RoleSaid>of())) {
      undoing.redo(LEAD, assessment);
      assertEquals(expected, saids());
    }
  }

  @Test
  @Tag("R-GRP-05")
  void aRoleAsksForNoLookAtTheRisk() throws Exception {
    RiskQuestions.OpenQuestions before = as(LEAD, () -> risk.open(assessment));
    state(people.get(0), said(GroupRole.LEADER, "", TUTOR));
    assertEquals(before, as(LEAD, () -> risk.open(assessment)));
  }

  @Test
  void whatDoesNotFitIsRefusedWithEveryReason() {
    RoleSaid said = new RoleSaid(GroupRole.OTHER, " ", TUTOR, example.today().plusDays(1), null);
    NotAccepted refusal = assertThrows(NotAccepted.class, () -> state(null, said));
    assertEquals(
        List.of("person", "words", "from"), refusal.reasons().stream().map(Reason::field).toList());
  }

  @Test
  void nobodyIsGivenARoleWhomTheAssessmentDoesNotName() throws Exception {
    RoleSaid leader = said(GroupRole.LEADER, "", TUTOR);
    assertThrows(NoSuchRecord.class, () -> state(1_000_000L, leader));
    RoleSaid byNobody = said(GroupRole.LEADER, "", Sources.own(1_000_000L));
    assertThrows(NoSuchRecord.class, () -> state(people.get(0), byNobody));
    long role = state(people.get(0), leader);
    AssessmentId other = example.begun();
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> roles.role(other, role)));
  }

  @Test
  void whatSomebodyChangedSinceIsNotWrittenOver() throws Exception {
    long role = state(people.get(0), said(GroupRole.LEADER, "", TUTOR));
    long read = list().get(0).statement();
    correct(role, said(GroupRole.JOKER, "", TUTOR));
    assertThrows(
        ChangedMeanwhile.class,
        () -> run(() -> roles.takeBack(new TakeBack(assessment, role, read, "A mix-up"))));
  }

  @Test
  @Tag("R-LEG-01")
  void nothingIsSaidBeforeTheLawfulBasis() throws Exception {
    AssessmentId early = example.referred();
    Long person = example.peopleOf(early).get(0);
    StateRole command = new StateRole(early, person, said(GroupRole.LEADER, "", TUTOR));
    assertThrows(StandsInTheWay.class, () -> as(LEAD, () -> roles.state(command)));
  }

  @Test
  @Tag("R-ACC-02")
  void whoIsNotNamedReadsNothing() {
    assertThrows(NoSuchRecord.class, () -> as(OUTSIDER, () -> roles.roles(assessment)));
  }

  private static RoleSaid said(GroupRole role, String words, Source source) {
    return new RoleSaid(role, words, source, LocalDate.of(2026, 9, 1), null);
  }

  private long state(Long person, RoleSaid said) throws Exception {
    return as(LEAD, () -> roles.state(new StateRole(assessment, person, said)));
  }

  private void correct(long role, RoleSaid said) throws Exception {
    long read = as(LEAD, () -> roles.role(assessment, role)).statement();
    run(() -> roles.correct(new CorrectRole(assessment, role, read, said, "More is known")));
  }

  private void end(long role, LocalDate day) throws Exception {
    long read = as(LEAD, () -> roles.role(assessment, role)).statement();
    run(() -> roles.end(new End(assessment, role, read, day, "It is over")));
  }

  private void takeBack(long role) throws Exception {
    long read = as(LEAD, () -> roles.role(assessment, role)).statement();
    run(() -> roles.takeBack(new TakeBack(assessment, role, read, "A mix-up")));
  }

  private static void run(Runnable act) throws Exception {
    as(
        LEAD,
        () -> {
          act.run();
          return null;
        });
  }

  private List<RoleView> list() throws Exception {
    return as(LEAD, () -> roles.roles(assessment));
  }

  private List<RoleSaid> saids() throws Exception {
    return list().stream().map(RoleView::said).toList();
  }

  private List<RoleView> known(Instant known) throws Exception {
    return as(LEAD, () -> roles.roles(assessment, new AsAt(known, example.today())));
  }
}
