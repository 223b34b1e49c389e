package org.peerassessment.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.peerassessment.core.api.group.PeerGroup.LeaveOut;
import org.peerassessment.core.api.group.PeerGroup.LeftOutView;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.PeerGroup.TieSaid;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.group.Reflections;
import org.peerassessment.core.api.group.Reflections.Occasion;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.group.RosterCorrections.CorrectLeftOutReason;
import org.peerassessment.core.api.group.RosterCorrections.CorrectReason;
import org.peerassessment.core.api.group.RosterCorrections.MarkLeftOutMistaken;
import org.peerassessment.core.api.group.RosterCorrections.MarkMistaken;
import org.peerassessment.core.api.group.RosterCorrections.MistakenLeftOutView;
import org.peerassessment.core.api.group.RosterCorrections.MistakenView;
import org.peerassessment.core.api.group.RosterCorrections.ReasonBefore;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.reassessment.RiskQuestions.Answer;
import org.peerassessment.core.api.reassessment.RiskQuestions.Outcome;
import org.peerassessment.core.api.reassessment.RiskQuestions.Seen;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;
import org.peerassessment.core.api.timeline.Timeline;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.workspace.Section.State;
import org.peerassessment.core.api.workspace.Workspace;

/** Memberships that end, were a mistake or are put right; why some were referred. */
@ExtendWith(ArquillianExtension.class)
class RosterDoorsIT {
  @Inject private Readiness readiness;
  @Inject private LawfulCaseFixture cases;
  @Inject private GroupFixture groups;
  @Inject private PeerGroup group;
  @Inject private RosterCorrections corrections;
  @Inject private Acquaintances acquaintances;
  @Inject private Reflections reflections;
  @Inject private RiskQuestions questions;
  @Inject private People people;
  @Inject private Workspace workspace;
  @Inject private WorkList workList;
  @Inject private Timeline timeline;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-GRP-06")
  void aMembershipDoesNotEndWhileAQuestionAboutThePersonIsOpen() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    long ash = groups.join(assessment, "Ash");
    StandsInTheWay refusal = assertThrows(StandsInTheWay.class, () -> end(assessment, ash));
    assertEquals(
        List.of("reassessment.hanging"), refusal.reasons().stream().map(r -> r.key()).toList());
    assertTrue(groups.membership(assessment, "Ash Invented").runs());
    assertEquals(
        refusal.reasons().stream()
            .map(r -> new PeerGroup.ToSettle(r, "reassessment.questions"))
            .toList(),
        as(LEAD, () -> group.hangingOn(assessment, ash)),
        "told before anybody tries");
    AssessmentId other = groups.ofTwo();
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> group.hangingOn(other, ash)));
    assertThrows(
        NoSuchRecord.class, () -> as("sam.hollis", () -> group.hangingOn(assessment, ash)));
    answerAll(assessment);
    assertEquals(List.of(), as(LEAD, () -> group.hangingOn(assessment, ash)));
    end(assessment, ash);
    assertEquals("Moved", groups.membership(assessment, "Ash Invented").endReason());
  }

  @Test
  @Tag("R-GRP-06")
  void whatWasAMistakeCountsOnNoDayAndStaysToBeRead() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    long ash = groups.join(assessment, "Ash");
    as(LEAD, () -> corrections.markMistaken(mistake(assessment, ash)));
    assertEquals(2, as(LEAD, () -> group.countMembersAt(assessment, cases.today().minusDays(5))));
    assertEquals(2, as(LEAD, () -> group.members(assessment)).size());
    MistakenView kept = as(LEAD, () -> corrections.mistaken(assessment)).get(0);
    assertEquals("Ash Invented", kept.name());
    assertEquals("Mixed up with somebody else", kept.why());
    assertEquals("Amina Okafor", kept.by());
    assertThrows(
        NotAccepted.class,
        () -> as(LEAD, () -> corrections.markMistaken(mistake(assessment, ash))));
    // they may be included on the very same days, now rightly
    groups.include(assessment, Who.known(kept.personId()));
    assertEquals(3, as(LEAD, () -> group.countMembersAt(assessment, cases.today())));
  }

  @Test
  @Tag("R-GRP-06")
  void whoWasLeftOutByMistakeIsTakenBackAndStaysToBeRead() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    NewPerson bo = new NewPerson("Bo", "Invented", null);
    long out =
        as(
            LEAD,
            () ->
                group.leaveOut(
                    new LeaveOut(
                        assessment, Who.newlyNamed(bo), cases.today(), "Ash", "Lives away")));
    as(LEAD, () -> corrections.markLeftOutMistaken(notLeftOut(assessment, out)));
    assertEquals(List.of(), as(LEAD, () -> group.leftOut(assessment)));
    MistakenLeftOutView kept = as(LEAD, () -> corrections.mistakenLeftOut(assessment)).get(0);
    assertEquals("Bo Invented", kept.name());
    assertEquals("Lives away", kept.reason());
    assertEquals("Mixed up with somebody else", kept.why());
    assertEquals("Amina Okafor", kept.by());
    assertThrows(
        NotAccepted.class,
        () -> as(LEAD, () -> corrections.markLeftOutMistaken(notLeftOut(assessment, out))));
    AssessmentId other = groups.ofTwo();
    assertThrows(
        NoSuchRecord.class,
        () -> as(LEAD, () -> corrections.markLeftOutMistaken(notLeftOut(other, out))));
  }

  @Test
  @Tag("R-GRP-02")
  @Tag("R-ACC-05")
  @Tag("R-ACC-11")
  void whySomebodyWasLeftOutIsPutRightAndTheTimelineTellsOldAndNew() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    Who bo = Who.newlyNamed(new NewPerson("Bo", "Invented", null));
    LeaveOut leaveOut = new LeaveOut(assessment, bo, cases.today(), "Ash", "Trouble at home");
    as(LEAD, () -> group.leaveOut(leaveOut));
    LeftOutView read = as(LEAD, () -> group.leftOut(assessment)).get(0);
    CorrectLeftOutReason better = better(assessment, read, "Lives away");
    as(LEAD, () -> corrections.correctLeftOutReason(better));
    LeftOutView now = as(LEAD, () -> group.leftOut(assessment)).get(0);
    assertEquals("Lives away", now.reason());
    ReasonBefore before = as(LEAD, () -> corrections.reasonsBefore(assessment)).get(0);
    assertEquals("Trouble at home", before.reason());
    assertEquals(read.id(), before.leftOutId());
    Timeline.Entry entry =
        as(LEAD, () -> timeline.list(assessment, Timeline.Filter.all(), 0)).found().rows().get(0);
    assertTrue(
        as(LEAD, () -> timeline.entry(assessment, entry.entryId())).answers().stream()
            .map(Timeline.Answer::value)
            .toList()
            .containsAll(List.of("Trouble at home", "Lives away")));
    assertThrows(
        ChangedMeanwhile.class, () -> as(LEAD, () -> corrections.correctLeftOutReason(better)));
    CorrectLeftOutReason same = better(assessment, now, " Lives away ");
    assertThrows(NotAccepted.class, () -> as(LEAD, () -> corrections.correctLeftOutReason(same)));
    AssessmentId other = groups.ofTwo();
    CorrectLeftOutReason theirs = better(other, now, "Not theirs");
    assertThrows(
        NoSuchRecord.class, () -> as(LEAD, () -> corrections.correctLeftOutReason(theirs)));
  }

  private static CorrectLeftOutReason better(
      AssessmentId assessment, LeftOutView read, String reason) {
    return new CorrectLeftOutReason(
        assessment, read.id(), read.version(), read.reason(), reason, "It was hearsay");
  }

  private static MarkLeftOutMistaken notLeftOut(AssessmentId assessment, long out) {
    return new MarkLeftOutMistaken(assessment, out, "Mixed up with somebody else");
  }

  @Test
  @Tag("R-GRP-06")
  void aMembershipThatALinkReliesOnIsNoMistake() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    long jo = groups.person(assessment, "Jo Sample");
    long kit = groups.person(assessment, "Kit Example");
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
    long membership = groups.membership(assessment, "Jo Sample").membershipId();
    assertThrows(
        StandsInTheWay.class,
        () -> as(LEAD, () -> corrections.markMistaken(mistake(assessment, membership))));
    assertEquals(List.of(), as(LEAD, () -> corrections.mistaken(assessment)));
    end(assessment, membership);
  }

  @Test
  @Tag("R-GRP-02")
  @Tag("R-ACC-05")
  void aReasonIsPutRightAndWhatItWasStays() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    MemberView jo = groups.membership(assessment, "Jo Sample");
    as(LEAD, () -> corrections.correctReason(better(assessment, jo, "Runs the chat")));
    ReasonBefore before = as(LEAD, () -> corrections.reasonsBefore(assessment)).get(0);
    assertEquals(jo.membershipId(), before.membershipId());
    assertEquals("Named by everybody asked", before.reason());
    assertEquals("It was a summary of ours", before.why());
    assertEquals("Runs the chat", groups.membership(assessment, "Jo Sample").reason());
    assertThrows(
        ChangedMeanwhile.class,
        () -> as(LEAD, () -> corrections.correctReason(better(assessment, jo, "Another"))));
    MemberView now = groups.membership(assessment, "Jo Sample");
    assertThrows(
        NotAccepted.class,
        () -> as(LEAD, () -> corrections.correctReason(better(assessment, now, "Runs the chat"))));
  }

  @Test
  @Tag("R-GRP-02")
  void whoIsNamedAlreadyIsNotNamedAgainWithoutBeingTold() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    NewPerson again = new NewPerson(" jo", "SAMPLE ", null);
    NotAccepted told =
        assertThrows(NotAccepted.class, () -> groups.include(assessment, Who.newlyNamed(again)));
    assertEquals(List.of("givenName:group.sameName"), Groups.keys(told));
    assertEquals(2, as(LEAD, () -> people.list(assessment)).size());
    groups.include(assessment, new Who(null, again, true));
    assertEquals(3, as(LEAD, () -> people.list(assessment)).size());
  }

  @Test
  @Tag("R-GRP-06")
  void anotherAssessmentsMembershipsAreNotThere() throws Exception {
    AssessmentId one = groups.ofTwo();
    AssessmentId other = groups.ofTwo();
    MemberView theirs = groups.membership(other, "Jo Sample");
    assertThrows(
        NoSuchRecord.class,
        () -> as(LEAD, () -> corrections.markMistaken(mistake(one, theirs.membershipId()))));
    assertThrows(
        NoSuchRecord.class,
        () -> as(LEAD, () -> corrections.correctReason(better(one, theirs, "Not theirs"))));
    assertThrows(NoSuchRecord.class, () -> as("sam.hollis", () -> corrections.mistaken(other)));
  }

  @Test
  @Tag("R-GRP-07")
  void whySomeWereReferredIsAskedAtTheDefinitionAndAtEachWidening() throws Exception {
    AssessmentId assessment = cases.lawful();
    assertThrows(StandsInTheWay.class, () -> reflect(assessment, "Too early"));
    define(assessment, null);
    assertEquals(Optional.of(Occasion.DEFINED), asked(assessment));
    assertEquals(State.LOOK_AGAIN, state(assessment, "group.definition"));
    reflect(assessment, "Only the boys were seen by the staff.");
    assertEquals(State.DONE, state(assessment, "group.definition"));
    assertThrows(
        NotAccepted.class, () -> reflect(assessment, "Only the boys were seen by the staff."));
    groups.include(assessment, Who.known(groups.person(assessment, "Jo Sample")));
    groups.include(assessment, Who.known(groups.person(assessment, "Kit Example")));
    assertEquals(Optional.empty(), asked(assessment), "these two are the group as defined");
    groups.join(assessment, "Ash");
    assertEquals(Optional.of(Occasion.WIDENED), asked(assessment));
    assertEquals(1, waiting(assessment), "on the lead's work list, too");
    reflect(assessment, "Ash was named by the friends alone.");
    assertEquals(Optional.empty(), asked(assessment));
    assertEquals(0, waiting(assessment));
    answerAll(assessment);
    assertEquals(Optional.of(Occasion.LOOKED_AGAIN), asked(assessment));
    assertEquals(1, waiting(assessment));
    reflect(assessment, "Nobody asked about those in care.");
    List<Reflections.View> all = as(LEAD, () -> reflections.list(assessment));
    assertEquals(
        List.of(Occasion.LOOKED_AGAIN, Occasion.WIDENED, Occasion.DEFINED),
        all.stream().map(Reflections.View::occasion).toList());
    assertEquals("Amina Okafor", all.get(0).by());
  }

  private long waiting(AssessmentId assessment) throws Exception {
    String page = "/assessment/group/reflection.xhtml?a=" + assessment.value();
    return as(LEAD, workList::mine).waiting().stream().filter(i -> i.page().equals(page)).count();
  }

  private void reflect(AssessmentId assessment, String text) throws Exception {
    as(LEAD, () -> reflections.write(new Reflections.Write(assessment, text)));
  }

  private Optional<Occasion> asked(AssessmentId assessment) throws Exception {
    return as(LEAD, () -> reflections.asked(assessment));
  }

  private void define(AssessmentId assessment, String change) throws Exception {
    TieSaid tie = new TieSaid(GroupTie.CHOSE_EACH_OTHER, "Form tutor", "Seen every day");
    long read =
        as(LEAD, () -> group.definitions(assessment)).stream()
            .findFirst()
            .map(DefinitionView::id)
            .orElse(0L);
    as(LEAD, () -> group.define(new Define(assessment, List.of(tie), change, read)));
  }

  private void answerAll(AssessmentId assessment) throws Exception {
    List<Seen> open =
        as(LEAD, () -> questions.open(assessment)).questions().stream()
            .map(q -> new Seen(q.id(), q.version()))
            .toList();
    as(
        LEAD,
        () ->
            questions.answer(
                new Answer(assessment, open, Outcome.UNCHANGED, "Ash only watches", null)));
  }

  private void end(AssessmentId assessment, long membership) {
    as(
        LEAD,
        () ->
            group.endMembership(new EndMembership(assessment, membership, cases.today(), "Moved")));
  }

  private static MarkMistaken mistake(AssessmentId assessment, long membership) {
    return new MarkMistaken(assessment, membership, "Mixed up with somebody else");
  }

  private static CorrectReason better(AssessmentId assessment, MemberView member, String reason) {
    return new CorrectReason(
        assessment,
        member.membershipId(),
        member.version(),
        member.reason(),
        reason,
        "It was a summary of ours");
  }

  private State state(AssessmentId assessment, String key) throws Exception {
    return as(LEAD, () -> workspace.open(assessment)).stages().stream()
        .flatMap(stage -> stage.lines().stream())
        .filter(line -> line.key().equals(key))
        .map(line -> line.standing().state())
        .findFirst()
        .orElseThrow();
  }
}
