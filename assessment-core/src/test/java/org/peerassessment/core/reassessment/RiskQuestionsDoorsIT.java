package org.peerassessment.core.reassessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.api.closing.BeforeClosing;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.group.GroupTie;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.Define;
import org.peerassessment.core.api.group.PeerGroup.DefinitionView;
import org.peerassessment.core.api.group.PeerGroup.EndMembership;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.PeerGroup.TieSaid;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.reassessment.Change;
import org.peerassessment.core.api.reassessment.Change.Kind;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.reassessment.RiskQuestions.Answer;
import org.peerassessment.core.api.reassessment.RiskQuestions.OpenQuestions;
import org.peerassessment.core.api.reassessment.RiskQuestions.Outcome;
import org.peerassessment.core.api.reassessment.RiskQuestions.Question;
import org.peerassessment.core.api.reassessment.RiskQuestions.Seen;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.startup.Readiness;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section.State;
import org.peerassessment.core.api.workspace.Workspace;
import org.peerassessment.core.group.GroupFixture;

/** A change in members, ties or places asks to look at the risk again, until that is answered. */
@ExtendWith(ArquillianExtension.class)
class RiskQuestionsDoorsIT {
  private static final String SUPERVISOR = "ruth.adeyemi";

  @Inject private Readiness readiness;
  @Inject private LawfulCaseFixture cases;
  @Inject private GroupFixture groups;
  @Inject private PeerGroup group;
  @Inject private RosterCorrections corrections;
  @Inject private RiskQuestions questions;
  @Inject private Contexts contexts;
  @Inject private Workspace workspace;
  @Inject private WorkList workList;
  @Inject @Any private Instance<BeforeClosing> beforeClosing;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-GRP-05")
  void theFirstTwoMembersMakeTheGroupAndTheThirdAsks() throws Exception {
    AssessmentId assessment = cases.lawful();
    assertEquals(State.CANNOT_START, state(assessment));
    ask(assessment);
    AssessmentId two = groups.ofTwo();
    assertEquals(State.DONE, state(two));
    assertEquals(0, open(two).count());
    groups.join(two, "Ash");
    Question asked = open(two).questions().get(0);
    assertEquals(Kind.MEMBERS, asked.kind());
    assertEquals(cases.today(), asked.askedOn());
    assertEquals("reassessment.change.memberIncluded", asked.latest().get(0).what());
    assertEquals(List.of("Ash Invented"), asked.latest().get(0).people());
    assertEquals("Amina Okafor", asked.latest().get(0).by());
    assertNull(asked.answer());
    assertEquals(State.LOOK_AGAIN, state(two));
    assertEquals(0, open(assessment).count(), "nothing is asked before there is a group");
  }

  @Test
  @Tag("R-GRP-05")
  void changesOfOneKindAndDayGatherInOneQuestion() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    for (int i = 0; i < 35; i++) {
      ask(assessment);
    }
    groups.join(assessment, "Ash");
    define(assessment, null);
    define(assessment, "Now others see them so too");
    long place = as(LEAD, () -> contexts.add(assessment, context(), "Example Park"));
    List<Question> open = open(assessment).questions();
    assertEquals(
        List.of(Kind.TIES, Kind.MEMBERS, Kind.DEFINITION, Kind.PLACES),
        open.stream().map(Question::kind).toList());
    assertEquals(List.of(35, 1, 1, 1), open.stream().map(Question::changes).toList());
    assertEquals(RiskQuestions.MOST_CHANGES, open.get(0).latest().size());
    assertEquals("Example Park", open.get(3).latest().get(0).place());
    assertTrue(place > 0);
  }

  @Test
  @Tag("R-GRP-05")
  void manyChangesAtOnceGatherInOneQuestionToo() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    ManagedExecutorService atOnce =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    List<Callable<Void>> six = Collections.nCopies(6, () -> ask(assessment));
    for (Future<Void> done : atOnce.invokeAll(six)) {
      done.get();
    }
    OpenQuestions open = open(assessment);
    assertEquals(1, open.count());
    assertEquals(6, open.questions().get(0).changes());
    assertEquals(6, open.questions().get(0).latest().size());
  }

  @Test
  @Tag("R-GRP-05")
  void theLeadOrTheSupervisorAnswersWithAReasonAndTheAnswerStays() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    groups.join(assessment, "Ash");
    OpenQuestions open = as(SUPERVISOR, () -> questions.open(assessment));
    assertTrue(open.mayAnswer());
    List<Seen> seen = seen(open);
    assertThrows(
        NotAccepted.class,
        () -> answer(SUPERVISOR, new Answer(assessment, seen, Outcome.CHANGED, "Higher", " ")));
    answer(
        SUPERVISOR,
        new Answer(assessment, seen, Outcome.CHANGED, "Higher: older", "Meet this week"));
    assertEquals(State.DONE, state(assessment));
    Question kept = as(LEAD, () -> questions.answered(assessment, 0)).get(0);
    assertEquals("Higher: older", kept.answer().why());
    assertEquals("Meet this week", kept.answer().whatNow());
    assertEquals("Ruth Adeyemi", kept.answer().by());
    assertThrows(
        ChangedMeanwhile.class,
        () -> answer(LEAD, new Answer(assessment, seen, Outcome.UNCHANGED, "Twice", null)));
    groups.join(assessment, "Bo");
    assertEquals(1, open(assessment).count(), "what comes later asks anew, on the same day too");
  }

  @Test
  @Tag("R-GRP-05")
  @Tag("R-ACC-05")
  void nobodyAnswersForAChangeThatTheyHaveNotRead() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    groups.join(assessment, "Ash");
    List<Seen> seen = seen(open(assessment));
    groups.join(assessment, "Bo");
    assertThrows(
        ChangedMeanwhile.class,
        () -> answer(LEAD, new Answer(assessment, seen, Outcome.UNCHANGED, "Ash is known", null)));
    assertEquals(1, open(assessment).count());
  }

  @Test
  @Tag("R-GRP-05")
  void noChangeOfMembersLeavesNoOpenQuestion() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    Random chance = new Random(20261127);
    for (int step = 0; step < 12; step++) {
      if (open(assessment).count() > 0) {
        answer(
            LEAD,
            new Answer(assessment, seen(open(assessment)), Outcome.UNCHANGED, "As before", null));
      }
      change(assessment, chance.nextInt(4), step);
      assertEquals(1, open(assessment).count(), "after step " + step);
    }
  }

  private void change(AssessmentId assessment, int what, int step) throws Exception {
    List<MemberView> members = as(LEAD, () -> group.members(assessment));
    MemberView running = members.stream().filter(MemberView::runs).reduce((a, b) -> b).orElse(null);
    LocalDate yesterday = cases.today().minusDays(1);
    MemberView gone =
        members.stream()
            .filter(m -> !m.runs() && m.to().isBefore(cases.today()))
            .filter(m -> !isMember(members, m.personId()))
            .findFirst()
            .orElse(null);
    if (what == 0 && running != null && members.size() > 3) {
      LocalDate last = running.from().isAfter(yesterday) ? running.from() : yesterday;
      EndMembership end = new EndMembership(assessment, running.membershipId(), last, "Moved");
      as(LEAD, () -> group.endMembership(end));
    } else if (what == 1 && running != null && members.size() > 3) {
      as(
          LEAD,
          () ->
              corrections.markMistaken(
                  new RosterCorrections.MarkMistaken(
                      assessment, running.membershipId(), "Mixed up")));
    } else if (what == 2 && gone != null) {
      as(
          LEAD,
          () ->
              group.includeMember(
                  new PeerGroup.IncludeMember(
                      assessment,
                      Who.known(gone.personId()),
                      cases.today(),
                      "Tutor",
                      "Came back")));
    } else {
      groups.join(assessment, "Newcomer " + step);
    }
  }

  private static boolean isMember(List<MemberView> members, long person) {
    return members.stream().anyMatch(m -> m.personId() == person && m.runs());
  }

  @Test
  @Tag("R-GRP-05")
  void itWaitsForLeadAndSupervisorAndStandsInTheWayOfClosing() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    assertEquals(List.of(), closing(assessment));
    groups.join(assessment, "Ash");
    String page = "/assessment/reassessment/questions.xhtml?a=" + assessment.value();
    for (String who : List.of(LEAD, SUPERVISOR)) {
      assertTrue(
          as(who, workList::mine).waiting().stream().anyMatch(item -> item.page().equals(page)),
          who);
    }
    assertEquals(
        List.of("reassessment.questions"),
        closing(assessment).stream().map(Blocker::clearedBy).toList());
  }

  @Test
  @Tag("R-ACC-02")
  void whoIsNotNamedFindsNoQuestions() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    groups.join(assessment, "Ash");
    List<Seen> theirs = seen(open(assessment));
    assertThrows(NoSuchRecord.class, () -> as("sam.hollis", () -> questions.open(assessment)));
    AssessmentId other = groups.ofTwo();
    assertThrows(
        NoSuchRecord.class,
        () -> answer(LEAD, new Answer(other, theirs, Outcome.UNCHANGED, "Not ours", null)));
  }

  private Void ask(AssessmentId assessment) {
    Change tie = Change.of(assessment, Kind.TIES, "reassessment.change.tieStated");
    as(LEAD, () -> questions.ask(tie));
    return null;
  }

  private List<Blocker> closing(AssessmentId assessment) throws Exception {
    return as(
        LEAD,
        () ->
            beforeClosing.stream()
                .flatMap(b -> b.standingInTheWay(assessment).stream())
                .filter(b -> b.clearedBy().startsWith("reassessment"))
                .toList());
  }

  private OpenQuestions open(AssessmentId assessment) throws Exception {
    return as(LEAD, () -> questions.open(assessment));
  }

  private void answer(String who, Answer answer) {
    as(who, () -> questions.answer(answer));
  }

  private static List<Seen> seen(OpenQuestions open) {
    return open.questions().stream().map(q -> new Seen(q.id(), q.version())).toList();
  }

  private static org.peerassessment.core.api.context.Kind context() {
    return org.peerassessment.core.api.context.Kind.NEIGHBOURHOOD;
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

  private State state(AssessmentId assessment) throws Exception {
    return as(LEAD, () -> workspace.open(assessment)).stages().stream()
        .flatMap(stage -> stage.lines().stream())
        .filter(line -> line.key().equals("reassessment.questions"))
        .map(line -> line.standing().state())
        .findFirst()
        .orElseThrow();
  }
}
