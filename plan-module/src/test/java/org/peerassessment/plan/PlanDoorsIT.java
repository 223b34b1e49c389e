package org.peerassessment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.access.RunAs;
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.plan.api.library.Interventions;
import org.peerassessment.plan.api.library.Interventions.InterventionAnswers;
import org.peerassessment.plan.api.plan.ActionAnswers;
import org.peerassessment.plan.api.plan.Aim;
import org.peerassessment.plan.api.plan.PlanView.ConcernPlan;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.plan.api.task.EntryKind;
import org.peerassessment.plan.api.task.Going;
import org.peerassessment.plan.api.task.OwnerKind;
import org.peerassessment.plan.api.task.PartnerTask;
import org.peerassessment.plan.api.task.PartnerTasks;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.api.task.TaskId;
import org.peerassessment.plan.api.task.TaskState;
import org.peerassessment.plan.api.task.Tasks;
import org.peerassessment.plan.api.task.UpdateAnswers;

/** The plan and its tasks through their doors: gates, the life of a task, and who sees what. */
@ExtendWith(ArquillianExtension.class)
class PlanDoorsIT {
  private static final String LEAD = "amina.okafor";
  private static final String UNNAMED = "sam.hollis";
  private static final String OWNER = "theo.brandt";
  private static final String OTHER_AGENCY = "priya.lund";
  private static final UpdateAnswers WELL =
      new UpdateAnswers("First evening held.", Going.AS_AGREED, "");

  @Inject private Readiness readiness;
  @Inject private MarlowCase marlow;
  @Inject private Plans plans;
  @Inject private Tasks tasks;
  @Inject private PartnerTasks partnerTasks;
  @Inject private Interventions library;
  @Inject private WorkList workList;
  @Inject private AuditTrail trail;
  @Inject @Any private Instance<Section> sections;

  @Deployment
  static WebArchive plan() {
    return PlanDeployment.with(PlanDoorsIT.class, MarlowCase.class);
  }

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    for (int i = 0; i < 600 && !readiness.state().open(); i++) {
      Thread.sleep(100);
    }
    assertTrue(readiness.state().open(), () -> "closed: " + readiness.state().reason());
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
    as("ada.quill", () -> library.change(id, new InterventionAnswers("Judo", "They train.")));
    assertEquals("Judo", as("ada.quill", () -> library.find(id)).name());
    assertThrows(NotPermitted.class, () -> as(LEAD, () -> library.setRetired(id, true)));
  }

  @Test
  @Tag("R-PLN-02")
  @Tag("R-ACC-10")
  void whatAPlanNamesKeepsItsWordsAndOnceRetiredIsNotChosenAnew() throws Exception {
    long id = as("ada.quill", () -> library.add(new InterventionAnswers("Street games", "Play.")));
    AssessmentId assessment = ready();
    long concern = marlow.concern(assessment);
    ActionAnswers answers = new ActionAnswers(id, "On Fridays", Aim.BUILDS_A_STRENGTH);
    as(LEAD, () -> plans.addAction(assessment, concern, answers, UUID.randomUUID()));
    assertThrows(
        StandsInTheWay.class,
        () -> as("ada.quill", () -> library.change(id, new InterventionAnswers("X", "Y"))));
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
            StandsInTheWay.class, () -> as(LEAD, () -> plans.setOutcome(id, 1, "Better.")));
    assertEquals(2, both.reasons().size(), () -> "told: " + both.reasons());
    assertEquals(Section.State.CANNOT_START, section(id).state());
    marlow.lawful(id);
    StandsInTheWay refusal =
        assertThrows(
            StandsInTheWay.class, () -> as(LEAD, () -> plans.setOutcome(id, 1, "Better.")));
    assertEquals(List.of("plan.noWeighting"), refusal.reasons().stream().map(Reason::key).toList());
    marlow.weighted(id);
    assertTrue(as(LEAD, () -> plans.view(id)).standsInTheWay().isEmpty());
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> plans.setOutcome(id, 1, "Better.")));
    long concern = marlow.concern(id);
    as(LEAD, () -> plans.setOutcome(id, concern, "Corridors are watched."));
    assertEquals("Corridors are watched.", plan(id).outcome());
    assertEquals(1, plan(id).weight());
    assertEquals(Section.State.NOT_STARTED, section(id).state());
  }

  @Test
  @Tag("R-PLN-05")
  @Tag("R-PLN-06")
  void aTaskIsGoneThroughAcceptedAndLogged() throws Exception {
    AssessmentId id = ready();
    TaskId task = offered(id, marlow.youthService());
    assertThrows(
        StandsInTheWay.class, () -> as(OWNER, () -> partnerTasks.accept(task, UUID.randomUUID())));
    as(LEAD, () -> tasks.goneThrough(id, task.value(), marlow.today(), UUID.randomUUID()));
    as(OWNER, () -> partnerTasks.accept(task, UUID.randomUUID()));
    as(OWNER, () -> partnerTasks.logUpdate(task, WELL, UUID.randomUUID()));
    PartnerTask seen = as(OWNER, () -> partnerTasks.view(task));
    assertEquals(TaskState.IN_PROGRESS, seen.state());
    assertEquals("Theo Brandt", seen.history().get(0).writer());
    assertEquals("First evening held.", seen.history().get(0).words());
    assertEquals(4, as(LEAD, () -> tasks.view(id, task.value())).history().size());
    assertEquals(Section.State.IN_PROGRESS, section(id).state());
  }

  @Test
  @Tag("R-PLN-06")
  void theSameFormSentTwiceAtOnceCountsOnceAndTwoFormsCountTwice() throws Exception {
    AssessmentId id = ready();
    TaskId task = accepted(id);
    int before = as(OWNER, () -> partnerTasks.view(task)).history().size();
    UUID form = UUID.randomUUID();
    ExecutorService clicks = Executors.newFixedThreadPool(4);
    try {
      List<Future<Void>> sent = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        UUID key = i == 7 ? UUID.randomUUID() : form;
        Callable<Void> click =
            () -> {
              as(OWNER, () -> partnerTasks.logUpdate(task, WELL, key));
              return null;
            };
        sent.add(clicks.submit(click));
      }
      for (Future<Void> one : sent) {
        one.get();
      }
    } finally {
      clicks.shutdownNow();
    }
    assertEquals(before + 2, as(OWNER, () -> partnerTasks.view(task)).history().size());
  }

  @Test
  @Tag("R-PLN-05")
  void aDoubleClickAddsOneActionAndOffersOneTaskAndBothClicksAreAnswered() throws Exception {
    AssessmentId id = ready();
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
      Set<Long> made = twiceAtOnce(() -> plans.offerTask(id, action, asked(null), offered));
      assertEquals(1, made.size(), () -> "tasks: " + made);
      assertEquals(round, as(LEAD, () -> tasks.list(id)).size());
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

  @Test
  @Tag("R-PLN-06")
  @Tag("R-ACC-02")
  void anotherAgencyAndAnUnnamedPractitionerFindNoSuchRecord() throws Exception {
    AssessmentId id = ready();
    TaskId task = accepted(id);
    UUID form = UUID.randomUUID();
    for (String other : List.of(OTHER_AGENCY, UNNAMED)) {
      assertThrows(NoSuchRecord.class, () -> as(other, () -> partnerTasks.view(task)));
      assertFalse(as(other, () -> partnerTasks.mine()).stream().anyMatch(t -> t.id().equals(task)));
    }
    assertThrows(NoSuchRecord.class, () -> as(OTHER_AGENCY, () -> partnerTasks.accept(task, form)));
    assertThrows(
        NoSuchRecord.class, () -> as(OTHER_AGENCY, () -> partnerTasks.decline(task, "No", form)));
    assertThrows(
        NoSuchRecord.class, () -> as(OTHER_AGENCY, () -> partnerTasks.logUpdate(task, WELL, form)));
    assertThrows(NoSuchRecord.class, () -> as(UNNAMED, () -> plans.view(id)));
    assertThrows(NoSuchRecord.class, () -> as(UNNAMED, () -> tasks.list(id)));
    assertThrows(NoSuchRecord.class, () -> as(UNNAMED, () -> tasks.view(id, task.value())));
    assertThrows(NoSuchRecord.class, () -> as(UNNAMED, () -> tasks.takeNote(id, task.value())));
    assertFalse(
        as(UNNAMED, () -> tasks.onMyAssessments()).stream()
            .anyMatch(line -> line.assessment().equals(id)));
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> partnerTasks.view(new TaskId(999_999))));
  }

  @Test
  @Tag("R-PLN-06")
  void aTaskGrantsItsOwnSmallRecordAndNeverTheCase() throws Exception {
    AssessmentId id = ready();
    TaskId task = accepted(id);
    assertThrows(NotPermitted.class, () -> as(OWNER, () -> plans.view(id)));
    assertThrows(NotPermitted.class, () -> as(OWNER, () -> tasks.view(id, task.value())));
    String all = as(OWNER, () -> partnerTasks.view(task)).toString();
    assertFalse(all.contains("PGA-"));
    assertFalse(all.contains("Year 9"));
    for (WorkListSource.Item item : as(OWNER, () -> workList.mine()).waiting()) {
      assertEquals("", item.number());
    }
  }

  @Test
  @Tag("R-PLN-05")
  void aTaskOfOneAssessmentIsNoRecordOfAnother() throws Exception {
    AssessmentId one = ready();
    AssessmentId another = ready();
    TaskId task = accepted(one);
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> tasks.view(another, task.value())));
    assertThrows(
        NoSuchRecord.class,
        () -> as(LEAD, () -> tasks.withdraw(another, task.value(), "x", UUID.randomUUID())));
  }

  @Test
  @Tag("R-LEG-01")
  @Tag("R-PLN-05")
  void onceScreeningStoppedTheAssessmentNobodyIsAskedAndTasksAreTakenBack() throws Exception {
    AssessmentId id = ready();
    TaskId task = offered(id, marlow.youthService());
    TaskAnswers again =
        new TaskAnswers(
            "Detached work",
            "Two evenings.",
            "",
            OwnerKind.GUARDIAN,
            "Mother",
            null,
            marlow.today().plusDays(3));
    marlow.stop(id);
    for (Runnable act :
        List.<Runnable>of(
            () -> tasks.goneThrough(id, task.value(), marlow.today(), UUID.randomUUID()),
            () -> tasks.offerAgain(id, task.value(), again, UUID.randomUUID()))) {
      StandsInTheWay refusal = assertThrows(StandsInTheWay.class, () -> as(LEAD, act));
      assertEquals(
          List.of("lawfulness.begin.stopped"),
          refusal.reasons().stream().map(Reason::key).toList());
    }
    as(LEAD, () -> tasks.withdraw(id, task.value(), "It was stopped.", UUID.randomUUID()));
  }

  @Test
  @Tag("R-PLN-05")
  void aWithdrawnTaskIsGoneForItsAgencyAndKeptForTheLead() throws Exception {
    AssessmentId id = ready();
    TaskId task = accepted(id);
    as(LEAD, () -> tasks.withdraw(id, task.value(), "Moved away.", UUID.randomUUID()));
    assertThrows(NoSuchRecord.class, () -> as(OWNER, () -> partnerTasks.view(task)));
    assertEquals(TaskState.WITHDRAWN, as(LEAD, () -> tasks.view(id, task.value())).line().state());
  }

  @Test
  @Tag("R-PLN-06")
  void offeredAgainATaskDoesNotTellItsAgencyWhyItWasTakenBack() throws Exception {
    AssessmentId id = ready();
    TaskId task = accepted(id);
    TaskAnswers again = asked(marlow.youthService());
    as(LEAD, () -> tasks.withdraw(id, task.value(), "For colleagues only.", UUID.randomUUID()));
    as(LEAD, () -> tasks.offerAgain(id, task.value(), again, UUID.randomUUID()));
    PartnerTask seen = as(OWNER, () -> partnerTasks.view(task));
    assertFalse(seen.toString().contains("colleagues"));
    assertTrue(seen.history().stream().noneMatch(e -> e.kind() == EntryKind.WITHDRAWN));
    assertTrue(
        as(LEAD, () -> tasks.view(id, task.value())).history().stream()
            .anyMatch(e -> e.words().equals("For colleagues only.")));
  }

  @Test
  @Tag("R-PLN-06")
  @Tag("R-ACC-04")
  void theListOfAnAgencysTasksTellsNothingOfThemUntilOneIsOpened() throws Exception {
    AssessmentId id = ready();
    TaskId task = accepted(id);
    long reads = seenBy(id, "PartnerTasks.view");
    assertFalse(as(OWNER, () -> partnerTasks.mine()).toString().contains("Two evenings"));
    assertEquals(reads, seenBy(id, "PartnerTasks.view"));
    as(OWNER, () -> partnerTasks.view(task));
    assertEquals(reads + 1, seenBy(id, "PartnerTasks.view"));
    assertEquals(0, seenBy(id, "PartnerTasks.mine"));
  }

  private long seenBy(AssessmentId id, String door) throws Exception {
    return as(LEAD, () -> trail.seenBy(id, 0)).rows().stream()
        .filter(row -> row.door().equals(door))
        .count();
  }

  @Test
  @Tag("R-ACC-07")
  void theWorkListSaysWhatWaitsForTheAgencyAndForTheLead() throws Exception {
    AssessmentId id = ready();
    TaskId task = offered(id, marlow.youthService());
    assertTrue(waits(OWNER, "task.work.offered", task));
    as(LEAD, () -> tasks.goneThrough(id, task.value(), marlow.today(), UUID.randomUUID()));
    assertTrue(waits(OWNER, "task.work.answer", task));
    as(OWNER, () -> partnerTasks.decline(task, "No staff.", UUID.randomUUID()));
    assertFalse(waits(OWNER, "task.work.answer", task));
    assertTrue(waits(LEAD, "task.work.declined", task));
    assertFalse(waits(UNNAMED, "task.work.declined", task));
    assertEquals(Section.State.LOOK_AGAIN, section(id).state());
    assertEquals("", as(OWNER, () -> partnerTasks.view(task)).needToKnow());
  }

  @Test
  @Tag("R-PLN-05")
  void aGuardianOwnsATaskAndTheLeadRecordsWhatTheySay() throws Exception {
    AssessmentId id = ready();
    TaskId task = offered(id, null);
    as(LEAD, () -> tasks.goneThrough(id, task.value(), marlow.today(), UUID.randomUUID()));
    as(LEAD, () -> tasks.recordAccepted(id, task.value(), UUID.randomUUID()));
    as(LEAD, () -> tasks.recordUpdate(id, task.value(), WELL, UUID.randomUUID()));
    assertEquals(
        TaskState.IN_PROGRESS, as(LEAD, () -> tasks.view(id, task.value())).line().state());
    TaskId ofAgency = accepted(id);
    assertThrows(
        StandsInTheWay.class,
        () -> as(LEAD, () -> tasks.recordUpdate(id, ofAgency.value(), WELL, UUID.randomUUID())));
  }

  private AssessmentId ready() throws Exception {
    AssessmentId id = marlow.referred();
    marlow.lawful(id);
    marlow.weighted(id);
    return id;
  }

  private TaskId offered(AssessmentId id, Long agency) throws Exception {
    long concern = marlow.concern(id);
    long kind =
        as(LEAD, () -> library.list()).stream()
            .filter(i -> i.name().startsWith("Detached"))
            .findFirst()
            .orElseThrow()
            .interventionId();
    ActionAnswers answers = new ActionAnswers(kind, "By the courts", Aim.REDUCES_A_RISK);
    long action = as(LEAD, () -> plans.addAction(id, concern, answers, UUID.randomUUID()));
    TaskAnswers asked = asked(agency);
    UUID form = UUID.randomUUID();
    long task = as(LEAD, () -> plans.offerTask(id, action, asked, form));
    assertEquals(task, as(LEAD, () -> plans.offerTask(id, action, asked, form)));
    assertThrows(StandsInTheWay.class, () -> as(LEAD, () -> plans.dropAction(id, action)));
    return new TaskId(task);
  }

  private TaskAnswers asked(Long agency) {
    return new TaskAnswers(
        "Detached work, Marlow Park",
        "Two evenings a week.",
        "Somebody older has been seen there.",
        agency == null ? OwnerKind.GUARDIAN : OwnerKind.WORKER,
        "Detached team leader",
        agency,
        marlow.today().plusDays(3));
  }

  private TaskId accepted(AssessmentId id) throws Exception {
    TaskId task = offered(id, marlow.youthService());
    as(LEAD, () -> tasks.goneThrough(id, task.value(), marlow.today(), UUID.randomUUID()));
    as(OWNER, () -> partnerTasks.accept(task, UUID.randomUUID()));
    return task;
  }

  private ConcernPlan plan(AssessmentId id) throws Exception {
    return as(LEAD, () -> plans.view(id)).concerns().get(0);
  }

  private Section.Standing section(AssessmentId id) throws Exception {
    Section section =
        sections.stream().filter(s -> s.key().equals("plan.plan")).findFirst().orElseThrow();
    return as(LEAD, () -> section.standing(id));
  }

  private boolean waits(String who, String key, TaskId task) throws Exception {
    return as(who, () -> workList.mine()).waiting().stream()
        .anyMatch(
            item -> item.what().key().equals(key) && item.page().endsWith("t=" + task.value()));
  }

  private static <T> T as(String who, Callable<T> act) throws Exception {
    return RunAs.user(who, act);
  }

  private static void as(String who, Runnable act) {
    RunAs.run(who, act);
  }
}
