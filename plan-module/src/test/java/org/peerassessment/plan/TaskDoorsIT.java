package org.peerassessment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.plan.PlanStory.LEAD;
import static org.peerassessment.plan.PlanStory.OTHER_AGENCY;
import static org.peerassessment.plan.PlanStory.OWNER;
import static org.peerassessment.plan.PlanStory.UNNAMED;
import static org.peerassessment.plan.PlanStory.as;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.lawfulness.Sharing;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.plan.api.task.EntryKind;
import org.peerassessment.plan.api.task.Going;
import org.peerassessment.plan.api.task.OwnerKind;
import org.peerassessment.plan.api.task.PartnerTask;
import org.peerassessment.plan.api.task.PartnerTasks;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.api.task.TaskId;
import org.peerassessment.plan.api.task.TaskLine;
import org.peerassessment.plan.api.task.TaskState;
import org.peerassessment.plan.api.task.TaskView;
import org.peerassessment.plan.api.task.Tasks;
import org.peerassessment.plan.api.task.UpdateAnswers;

/** A task through the lead's door and its agency's: its life, and who sees what of it. */
@ExtendWith(ArquillianExtension.class)
class TaskDoorsIT {
  private static final UpdateAnswers WELL =
      new UpdateAnswers("First evening held.", Going.AS_AGREED, "");

  @Inject private PlanStory story;
  @Inject private MarlowCase marlow;
  @Inject private Plans plans;
  @Inject private Tasks tasks;
  @Inject private PartnerTasks partnerTasks;
  @Inject private Sharing sharing;
  @Inject private WorkList workList;
  @Inject private AuditTrail trail;

  @Deployment
  static WebArchive plan() {
    return PlanDeployment.with(TaskDoorsIT.class, PlanStory.class, MarlowCase.class);
  }

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    story.waitForTheDoors();
  }

  @Test
  @Tag("R-PLN-05")
  @Tag("R-PLN-06")
  void aTaskIsGoneThroughAcceptedAndLogged() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.offered(id, marlow.youthService());
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
    assertEquals(Section.State.IN_PROGRESS, story.section(id).state());
  }

  @Test
  @Tag("R-PLN-05")
  void whatCameInWhileTheLeadWasReadingStaysNew() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    long read = as(LEAD, () -> tasks.view(id, task.value())).latest();
    as(OWNER, () -> partnerTasks.logUpdate(task, WELL, UUID.randomUUID()));
    assertThrows(
        StandsInTheWay.class, () -> as(LEAD, () -> tasks.takeNote(id, task.value(), read)));
    TaskView again = as(LEAD, () -> tasks.view(id, task.value()));
    assertTrue(again.line().news());
    long newest = again.latest();
    as(LEAD, () -> tasks.takeNote(id, task.value(), newest));
    assertFalse(as(LEAD, () -> tasks.view(id, task.value())).line().news());
  }

  @Test
  @Tag("R-ACC-04")
  void aDoorThatAnotherDoorAsksAboutTheSameRecordLeavesNoRowOfItsOwn() throws Exception {
    AssessmentId id = story.ready();
    long before = as(LEAD, () -> trail.seenBy(id, 0)).total();
    as(LEAD, () -> plans.view(id));
    AuditTrail.Page after = as(LEAD, () -> trail.seenBy(id, 0));
    assertEquals(before + 2, after.total(), "the view, and the look at the trail before it");
    assertEquals("Plans.view", after.rows().get(0).door());
  }

  @Test
  @Tag("R-PLN-06")
  void theSameWordsOverAgainAreAskedAboutWhereTheyFollowAtOnce() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    UpdateAnswers other = new UpdateAnswers("Rooms booked.", WELL.going(), "");
    as(OWNER, () -> partnerTasks.logUpdate(task, WELL, UUID.randomUUID()));
    assertThrows(
        StandsInTheWay.class,
        () -> as(OWNER, () -> partnerTasks.logUpdate(task, WELL, UUID.randomUUID())));
    as(OWNER, () -> partnerTasks.logUpdate(task, other, UUID.randomUUID()));
    as(OWNER, () -> partnerTasks.logUpdate(task, WELL, UUID.randomUUID()));
  }

  @Test
  @Tag("R-PLN-06")
  void theSameFormSentTwiceAtOnceCountsOnceAndTwoFormsCountTwice() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    int before = as(OWNER, () -> partnerTasks.view(task)).history().size();
    UUID form = UUID.randomUUID();
    ExecutorService clicks = Executors.newFixedThreadPool(4);
    try {
      List<Future<Void>> sent = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        boolean other = i == 7;
        UUID key = other ? UUID.randomUUID() : form;
        UpdateAnswers words = other ? new UpdateAnswers("Rooms booked.", WELL.going(), "") : WELL;
        Callable<Void> click =
            () -> {
              as(OWNER, () -> partnerTasks.logUpdate(task, words, key));
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
  @Tag("R-PLN-06")
  @Tag("R-ACC-02")
  void anotherAgencyAndAnUnnamedPractitionerFindNoSuchRecord() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
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
    assertThrows(NoSuchRecord.class, () -> as(UNNAMED, () -> tasks.view(id, task.value())));
    assertThrows(NoSuchRecord.class, () -> as(UNNAMED, () -> tasks.takeNote(id, task.value(), 9)));
    assertFalse(
        as(UNNAMED, () -> tasks.onMyAssessments()).stream()
            .anyMatch(line -> line.assessment().equals(id)));
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> partnerTasks.view(new TaskId(999_999))));
  }

  @Test
  @Tag("R-PLN-06")
  void aTaskGrantsItsOwnSmallRecordAndNeverTheCase() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
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
    AssessmentId one = story.ready();
    AssessmentId another = story.ready();
    TaskId task = story.accepted(one);
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> tasks.view(another, task.value())));
    assertThrows(
        NoSuchRecord.class,
        () -> as(LEAD, () -> tasks.withdraw(another, task.value(), "x", UUID.randomUUID())));
  }

  @Test
  @Tag("R-LEG-01")
  @Tag("R-PLN-05")
  void onceScreeningStoppedTheAssessmentNobodyIsAskedAndTasksAreTakenBack() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.offered(id, marlow.youthService());
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
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    as(LEAD, () -> tasks.withdraw(id, task.value(), "Moved away.", UUID.randomUUID()));
    assertThrows(NoSuchRecord.class, () -> as(OWNER, () -> partnerTasks.view(task)));
    assertEquals(TaskState.WITHDRAWN, as(LEAD, () -> tasks.view(id, task.value())).line().state());
  }

  @Test
  @Tag("R-PLN-06")
  void offeredAgainATaskDoesNotTellItsAgencyWhyItWasTakenBack() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    TaskAnswers again = story.asked(marlow.youthService());
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
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    long reads = seenBy(id, "PartnerTasks.view");
    assertFalse(as(OWNER, () -> partnerTasks.mine()).toString().contains("Two evenings"));
    assertEquals(reads, seenBy(id, "PartnerTasks.view"));
    as(OWNER, () -> partnerTasks.view(task));
    assertEquals(reads + 1, seenBy(id, "PartnerTasks.view"));
    assertEquals(0, seenBy(id, "PartnerTasks.mine"));
  }

  @Test
  @Tag("R-ACC-07")
  void theWorkListSaysWhatWaitsForTheAgencyAndForTheLead() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.offered(id, marlow.youthService());
    assertTrue(waits(OWNER, "task.work.offered", task));
    as(LEAD, () -> tasks.goneThrough(id, task.value(), marlow.today(), UUID.randomUUID()));
    assertTrue(waits(OWNER, "task.work.answer", task));
    as(OWNER, () -> partnerTasks.decline(task, "No staff.", UUID.randomUUID()));
    assertFalse(waits(OWNER, "task.work.answer", task));
    assertTrue(waits(LEAD, "task.work.declined", task));
    assertFalse(waits(UNNAMED, "task.work.declined", task));
    assertEquals(Section.State.LOOK_AGAIN, story.section(id).state());
    assertEquals("", as(OWNER, () -> partnerTasks.view(task)).needToKnow());
  }

  @Test
  @Tag("R-ACC-07")
  void whatAnOwnerAnsweredWaitsForAContributorAndNotForAReader() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    marlow.named(id, "Sam", Involvement.CONTRIBUTOR);
    assertTrue(waits(UNNAMED, "task.work.news", task));
    marlow.named(id, "Sam", Involvement.READER);
    assertFalse(waits(UNNAMED, "task.work.news", task));
    assertTrue(waits(LEAD, "task.work.news", task));
  }

  @Test
  @Tag("R-ACC-07")
  void aTaskThatIsLateWaitsForItsAgencyAndForTheLeadUntilItIsWithdrawn() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    long read = as(LEAD, () -> tasks.view(id, task.value())).latest();
    as(LEAD, () -> tasks.takeNote(id, task.value(), read));
    assertFalse(waits(LEAD, "task.work.behind", task));
    story.overdue(task);
    assertTrue(waits(OWNER, "task.work.late", task));
    assertTrue(waits(LEAD, "task.work.behind", task));
    assertFalse(waits(UNNAMED, "task.work.behind", task));
    as(LEAD, () -> tasks.withdraw(id, task.value(), "Too late.", UUID.randomUUID()));
    assertFalse(waits(LEAD, "task.work.behind", task));
    assertTrue(
        as(LEAD, () -> tasks.onMyAssessments()).stream()
            .noneMatch(line -> line.taskId() == task.value()),
        "What was withdrawn stands with its assessment only");
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
  @Tag("R-PLN-05")
  void aGuardianOwnsATaskAndTheLeadRecordsWhatTheySay() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.offered(id, null);
    as(LEAD, () -> tasks.goneThrough(id, task.value(), marlow.today(), UUID.randomUUID()));
    as(LEAD, () -> tasks.recordAccepted(id, task.value(), UUID.randomUUID()));
    as(LEAD, () -> tasks.recordUpdate(id, task.value(), WELL, UUID.randomUUID()));
    assertEquals(
        TaskState.IN_PROGRESS, as(LEAD, () -> tasks.view(id, task.value())).line().state());
    TaskId ofAgency = story.accepted(id);
    assertThrows(
        StandsInTheWay.class,
        () -> as(LEAD, () -> tasks.recordUpdate(id, ofAgency.value(), WELL, UUID.randomUUID())));
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
    assertThrows(
        StandsInTheWay.class,
        () -> as(LEAD, () -> tasks.offerAgain(id, task.value(), again, UUID.randomUUID())));
    assertEquals(1, as(LEAD, () -> tasks.view(id, task.value())).history().size());
    story.offered(id, marlow.youthService());
    assertEquals(
        List.of(Sharing.Kind.AGREEMENT, Sharing.Kind.EMERGENCY),
        as(LEAD, () -> sharing.shared(id)).stream().map(s -> s.under()).toList());
  }

  private boolean waits(String who, String key, TaskId task) throws Exception {
    return as(who, () -> workList.mine()).waiting().stream()
        .anyMatch(
            item -> item.what().key().equals(key) && item.page().endsWith("t=" + task.value()));
  }

  private long seenBy(AssessmentId id, String door) throws Exception {
    return as(LEAD, () -> trail.seenBy(id, 0)).rows().stream()
        .filter(row -> row.door().equals(door))
        .count();
  }
}
