package org.peerassessment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.plan.PlanStory.LEAD;
import static org.peerassessment.plan.PlanStory.OWNER;
import static org.peerassessment.plan.PlanStory.as;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.lawfulness.Sharing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.plan.api.library.Interventions;
import org.peerassessment.plan.api.library.Interventions.InterventionAnswers;
import org.peerassessment.plan.api.plan.ActionAnswers;
import org.peerassessment.plan.api.plan.Aim;
import org.peerassessment.plan.api.plan.PlanView.ActionView;
import org.peerassessment.plan.api.plan.PlanView.ConcernPlan;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.plan.api.task.PartnerTasks;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.api.task.TaskId;
import org.peerassessment.plan.api.task.TaskLine;
import org.peerassessment.plan.api.task.Tasks;

/**
 * The plan and the library of interventions through their doors: gates, and one answer to two
 * clicks.
 */
@ExtendWith(ArquillianExtension.class)
class PlanDoorsIT {
  @Inject private PlanStory story;
  @Inject private MarlowCase marlow;
  @Inject private Plans plans;
  @Inject private Tasks tasks;
  @Inject private Sharing sharing;
  @Inject private PartnerTasks partnerTasks;
  @Inject private Interventions library;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    story.waitForTheDoors();
  }

  @Test
  @Tag("R-PLN-02")
  void theLibraryComesFilledAndTheCouncilEditsWhatNoPlanNames() throws Exception {
    var all = as("ada.quill", () -> library.list());
    assertTrue(all.size() >= 13);
    assertTrue(all.stream().allMatch(i -> i.meaning().endsWith(".")));
    long id =
        as(
            "ada.quill",
            () -> library.add(new InterventionAnswers("Boxing club", "They train together.")));
    as("ada.quill", () -> library.change(id, 1, new InterventionAnswers("Judo", "They train.")));
    assertEquals("Judo", as("ada.quill", () -> library.find(id)).name());
    assertThrows(NotPermitted.class, () -> as(LEAD, () -> library.setRetired(id, true)));
  }

  @Test
  @Tag("R-PLN-02")
  @Tag("R-ACC-10")
  void whatAPlanNamesKeepsItsWordsAndOnceRetiredIsNotChosenAnew() throws Exception {
    long id = as("ada.quill", () -> library.add(new InterventionAnswers("Street games", "Play.")));
    AssessmentId assessment = story.ready();
    long concern = marlow.concern(assessment);
    ActionAnswers answers = new ActionAnswers(id, "On Fridays", Aim.BUILDS_A_STRENGTH);
    as(LEAD, () -> plans.addAction(assessment, concern, answers, UUID.randomUUID()));
    assertThrows(
        StandsInTheWay.class,
        () -> as("ada.quill", () -> library.change(id, 1, new InterventionAnswers("X", "Y"))));
    as("ada.quill", () -> library.setRetired(id, true));
    assertThrows(
        org.peerassessment.core.api.shared.NotAccepted.class,
        () -> as(LEAD, () -> plans.addAction(assessment, concern, answers, UUID.randomUUID())));
    assertEquals("Street games", plan(assessment).actions().get(0).intervention());
  }

  @Test
  @Tag("R-PLN-02")
  void nothingIsPlannedWithoutLawfulPurposeAndWeighting() throws Exception {
    AssessmentId id = marlow.referred();
    StandsInTheWay both =
        assertThrows(
            StandsInTheWay.class, () -> as(LEAD, () -> plans.setOutcome(id, 1, 0, "Better.")));
    assertEquals(2, both.reasons().size(), () -> "told: " + both.reasons());
    assertEquals(Section.State.CANNOT_START, story.section(id).state());
    marlow.lawful(id);
    StandsInTheWay refusal =
        assertThrows(
            StandsInTheWay.class, () -> as(LEAD, () -> plans.setOutcome(id, 1, 0, "Better.")));
    assertEquals(List.of("plan.noWeighting"), refusal.reasons().stream().map(Reason::key).toList());
    marlow.weighted(id);
    assertTrue(as(LEAD, () -> plans.view(id)).standsInTheWay().isEmpty());
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> plans.setOutcome(id, 1, 0, "Better.")));
    long concern = marlow.concern(id);
    as(LEAD, () -> plans.setOutcome(id, concern, 0, "Corridors are watched."));
    assertEquals("Corridors are watched.", plan(id).outcome());
    assertEquals(1, plan(id).weight());
    assertEquals(Section.State.NOT_STARTED, story.section(id).state());
  }

  @Test
  @Tag("R-PLN-05")
  void amongTheLeadsTasksWhatIsNewStandsFirstAlsoWhereItIsOver() throws Exception {
    AssessmentId id = story.ready();
    TaskId quiet = story.offered(id, marlow.youthService());
    TaskId declined = story.offered(id, marlow.youthService());
    as(OWNER, () -> partnerTasks.decline(declined, "No staff.", UUID.randomUUID()));
    List<Long> order =
        as(LEAD, () -> tasks.onMyAssessments()).stream()
            .filter(line -> line.assessment().equals(id))
            .map(TaskLine::taskId)
            .toList();
    assertEquals(List.of(declined.value(), quiet.value()), order);
  }

  @Test
  @Tag("R-LEG-03")
  void aTaskGoesToAnotherAgencyUnderAnAgreementOrAnEmergencyDecisionOnly() throws Exception {
    AssessmentId id = story.ready();
    long stranger = marlow.newAgency();
    StandsInTheWay refused = assertThrows(StandsInTheWay.class, () -> story.offered(id, stranger));
    assertEquals("lawfulness.share.noAgreement", refused.reasons().get(0).key());
    assertEquals(List.of(), as(LEAD, () -> sharing.shared(id)));
    marlow.emergency(id, stranger, true);
    TaskId task = story.offered(id, stranger);
    marlow.emergency(id, stranger, false);
    TaskAnswers again = story.asked(stranger);
    long read = as(LEAD, () -> tasks.view(id, task.value(), 0)).latest();
    assertThrows(
        StandsInTheWay.class,
        () -> as(LEAD, () -> tasks.offerAgain(id, task.value(), read, again, UUID.randomUUID())));
    assertEquals(1, as(LEAD, () -> tasks.view(id, task.value(), 0)).history().rows().size());
    story.offered(id, marlow.youthService());
    assertEquals(
        List.of(Sharing.Kind.AGREEMENT, Sharing.Kind.EMERGENCY),
        as(LEAD, () -> sharing.shared(id)).stream().map(s -> s.under()).toList());
  }

  @Test
  @Tag("R-ACC-05")
  void whatSomebodyElseSavedMeanwhileIsNotWrittenOver() throws Exception {
    AssessmentId id = story.ready();
    long concern = marlow.concern(id);
    ConcernPlan read = plan(id);
    as(LEAD, () -> plans.setOutcome(id, concern, read.version(), "Corridors are watched."));
    assertThrows(
        ChangedMeanwhile.class,
        () -> as(LEAD, () -> plans.setOutcome(id, concern, read.version(), "Staff are about.")));
    assertEquals("Corridors are watched.", plan(id).outcome());
    long kind = as(LEAD, () -> library.list()).get(0).interventionId();
    ActionAnswers first = new ActionAnswers(kind, "By the courts", Aim.REDUCES_A_RISK);
    ActionAnswers late = new ActionAnswers(kind, "In the hall", Aim.REDUCES_A_RISK);
    as(LEAD, () -> plans.addAction(id, concern, first, UUID.randomUUID()));
    ActionView action = plan(id).actions().get(plan(id).actions().size() - 1);
    as(LEAD, () -> plans.changeAction(id, action.actionId(), action.version(), late));
    assertThrows(
        ChangedMeanwhile.class,
        () -> as(LEAD, () -> plans.changeAction(id, action.actionId(), action.version(), first)));
  }

  @Test
  @Tag("R-PLN-05")
  void aDoubleClickAddsOneActionAndOffersOneTaskAndBothClicksAreAnswered() throws Exception {
    AssessmentId id = story.ready();
    long concern = marlow.concern(id);
    long kind = as(LEAD, () -> library.list()).get(0).interventionId();
    ActionAnswers answers = new ActionAnswers(kind, "By the courts", Aim.REDUCES_A_RISK);
    for (int round = 1; round <= 10; round++) {
      UUID added = UUID.randomUUID();
      Set<Long> actions = twiceAtOnce(() -> plans.addAction(id, concern, answers, added));
      assertEquals(1, actions.size(), () -> "actions: " + actions);
      assertEquals(round, plan(id).actions().size());
      long action = actions.iterator().next();
      UUID offered = UUID.randomUUID();
      Set<Long> made = twiceAtOnce(() -> plans.offerTask(id, action, story.asked(null), offered));
      assertEquals(1, made.size(), () -> "tasks: " + made);
      assertEquals(round, plan(id).actions().stream().mapToInt(a -> a.tasks().size()).sum());
    }
  }

  private static Set<Long> twiceAtOnce(Callable<Long> act) throws Exception {
    ExecutorService clicks = Executors.newFixedThreadPool(2);
    try {
      Set<Long> answers = new HashSet<>();
      Callable<Long> click = () -> as(LEAD, act);
      for (Future<Long> sent : clicks.invokeAll(List.of(click, click))) {
        answers.add(sent.get());
      }
      return answers;
    } finally {
      clicks.shutdownNow();
    }
  }

  private ConcernPlan plan(AssessmentId id) throws Exception {
    return as(LEAD, () -> plans.view(id)).concerns().get(0);
  }
}
