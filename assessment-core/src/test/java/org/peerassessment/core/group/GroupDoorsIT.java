package org.peerassessment.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.api.group.Acquaintances;
import org.peerassessment.core.api.group.GroupTie;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.Define;
import org.peerassessment.core.api.group.PeerGroup.DefinitionView;
import org.peerassessment.core.api.group.PeerGroup.EndMembership;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.LeaveOut;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.PeerGroup.TieSaid;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;
import org.peerassessment.core.api.workspace.Section.State;
import org.peerassessment.core.api.workspace.Workspace;

/** Who the group is, through the doors on a real server. */
@ExtendWith(ArquillianExtension.class)
class GroupDoorsIT {
  @Inject private Readiness readiness;
  @Inject private LawfulCaseFixture cases;
  @Inject private PeerGroup group;
  @Inject private Acquaintances acquaintances;
  @Inject private People people;
  @Inject private Workspace workspace;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-GRP-01")
  void aNewDefinitionStandsBesideTheOldOne() throws Exception {
    AssessmentId assessment = cases.lawful();
    long first =
        as(LEAD, () -> group.define(definition(assessment, GroupTie.CHOSE_EACH_OTHER, null, 0)));
    Define anew = definition(assessment, GroupTie.TOGETHER_BECAUSE_OF_PLACE, "x", first);
    as(LEAD, () -> group.define(anew));
    assertThrows(ChangedMeanwhile.class, () -> as(LEAD, () -> group.define(anew)));
    List<DefinitionView> all = as(LEAD, () -> group.definitions(assessment));
    assertEquals(
        List.of(GroupTie.TOGETHER_BECAUSE_OF_PLACE, GroupTie.CHOSE_EACH_OTHER),
        all.stream().map(d -> d.ties().get(0).tie()).toList());
    assertEquals("Amina Okafor", all.get(0).recordedBy());
  }

  @Test
  @Tag("R-LEG-01")
  void nothingIsWrittenBeforeTheLawfulPurpose() throws Exception {
    AssessmentId assessment = cases.referred();
    long jo = person(assessment, 0);
    Stream.<Callable<?>>of(
            () -> group.define(definition(assessment, GroupTie.CHOSE_EACH_OTHER, null, 0)),
            () -> group.includeMember(include(assessment, jo)),
            () -> group.leaveOut(leaveOut(assessment, jo)))
        .forEach(act -> assertThrows(StandsInTheWay.class, () -> as(LEAD, act)));
    assertEquals(List.of(), as(LEAD, () -> group.members(assessment)));
    assertEquals(State.CANNOT_START, state(assessment, "group.members"));
  }

  @Test
  @Tag("R-GRP-02")
  void membershipHasAHistoryWithDatesWordAndReason() throws Exception {
    AssessmentId assessment = cases.lawful();
    LocalDate today = cases.today();
    long jo = person(assessment, 0);
    long id = as(LEAD, () -> group.includeMember(include(assessment, jo)));
    as(
        LEAD,
        () -> group.endMembership(new EndMembership(assessment, id, today.minusDays(3), "Moved")));
    MemberView member = as(LEAD, () -> group.members(assessment)).get(0);
    assertEquals("Jo Sample", member.name());
    assertEquals("Head of year", member.onWhoseWord());
    assertEquals("Moved", member.endReason());
    assertEquals(1, as(LEAD, () -> group.membersAt(assessment, today.minusDays(3))).size());
    assertEquals(0, as(LEAD, () -> group.membersAt(assessment, today.minusDays(2))).size());
  }

  @Test
  @Tag("R-GRP-02")
  void somebodyNewIsNamedOnTheAssessmentAsTheyAreIncludedOrLeftOut() throws Exception {
    AssessmentId assessment = cases.lawful();
    Who ash = Who.newlyNamed(new NewPerson("Ash", "Invented", null));
    Who bo = Who.newlyNamed(new NewPerson("Bo", "", null));
    as(
        LEAD,
        () ->
            group.includeMember(
                new IncludeMember(assessment, ash, cases.today(), "Jo", "Is always there")));
    as(
        LEAD,
        () ->
            group.leaveOut(
                new LeaveOut(assessment, bo, cases.today(), "Jo", "Only knows one of them")));
    assertEquals(4, as(LEAD, () -> people.list(assessment)).size());
    assertEquals("Bo", as(LEAD, () -> group.leftOut(assessment)).get(0).name());
  }

  @Test
  @Tag("R-GRP-02")
  void aRefusedInclusionLeavesNobodyNewBehind() throws Exception {
    AssessmentId assessment = cases.lawful();
    Who ash = Who.newlyNamed(new NewPerson("Ash", "Invented", null));
    assertThrows(
        NotAccepted.class,
        () ->
            as(
                LEAD,
                () ->
                    group.includeMember(
                        new IncludeMember(assessment, ash, cases.today(), "Jo", ""))));
    assertEquals(2, as(LEAD, () -> people.list(assessment)).size());
  }

  @Test
  @Tag("R-GRP-02")
  void manyWhoIncludeTheSamePersonAtOnceMakeOneMembership() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = person(assessment, 0);
    ManagedExecutorService atOnce =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    List<Long> named = List.of(jo, person(assessment, 1));
    for (long person : named) {
      List<Callable<Boolean>> six = Collections.nCopies(6, () -> included(assessment, person));
      int succeeded = 0;
      for (Future<Boolean> done : atOnce.invokeAll(six)) {
        succeeded += done.get() ? 1 : 0;
      }
      assertEquals(1, succeeded);
    }
    assertEquals(2, as(LEAD, () -> group.members(assessment)).size());
  }

  @Test
  @Tag("R-GRP-04")
  void membersAreKnownToEachOtherThroughAPlace() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = person(assessment, 0);
    long kit = person(assessment, 1);
    as(LEAD, () -> group.includeMember(include(assessment, jo)));
    as(LEAD, () -> group.includeMember(include(assessment, kit)));
    assertEquals(State.NOT_STARTED, state(assessment, "group.known"));
    as(
        LEAD,
        () ->
            acquaintances.record(
                new Acquaintances.Record(
                    assessment,
                    Acquaintances.Through.PLACE,
                    Set.of(jo, kit),
                    "The lunch hall",
                    null,
                    null,
                    "Kit")));
    Acquaintances.View view = as(LEAD, () -> acquaintances.list(assessment)).get(0);
    assertEquals(List.of("Jo Sample", "Kit Example"), names(view));
    assertEquals(State.DONE, state(assessment, "group.known"));
  }

  @Test
  @Tag("R-GRP-02")
  void whoIsNotNamedFindsNoSuchGroup() throws Exception {
    AssessmentId assessment = cases.lawful();
    assertThrows(NoSuchRecord.class, () -> as("sam.hollis", () -> group.members(assessment)));
    AssessmentId other = cases.lawful();
    long theirs = person(other, 0);
    assertThrows(
        NoSuchRecord.class, () -> as(LEAD, () -> group.includeMember(include(assessment, theirs))));
    long membership = as(LEAD, () -> group.includeMember(include(other, theirs)));
    EndMembership end = new EndMembership(assessment, membership, cases.today(), "Not theirs");
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> group.endMembership(end)));
    assertTrue(as(LEAD, () -> group.members(other)).get(0).runs());
  }

  private boolean included(AssessmentId assessment, long personId) throws Exception {
    try {
      as(LEAD, () -> group.includeMember(include(assessment, personId)));
      return true;
    } catch (NotAccepted already) {
      return false;
    }
  }

  private static List<String> names(Acquaintances.View view) {
    return view.people().stream().map(Acquaintances.Person::name).toList();
  }

  private long person(AssessmentId assessment, int position) throws Exception {
    return as(LEAD, () -> people.list(assessment)).get(position).personId();
  }

  private State state(AssessmentId assessment, String key) throws Exception {
    return as(LEAD, () -> workspace.open(assessment)).stages().stream()
        .flatMap(stage -> stage.lines().stream())
        .filter(line -> line.key().equals(key))
        .map(line -> line.standing().state())
        .findFirst()
        .orElseThrow();
  }

  private static Define definition(
      AssessmentId assessment, GroupTie tie, String change, long read) {
    return new Define(
        assessment, List.of(new TieSaid(tie, "Form tutor", "Seen every day")), change, read);
  }

  private IncludeMember include(AssessmentId assessment, long personId) {
    return new IncludeMember(
        assessment,
        Who.known(personId),
        cases.today().minusDays(10),
        "Head of year",
        "Named by everybody asked");
  }

  private LeaveOut leaveOut(AssessmentId assessment, long personId) {
    return new LeaveOut(
        assessment, Who.known(personId), cases.today(), "Head of year", "Hardly knows them");
  }
}
