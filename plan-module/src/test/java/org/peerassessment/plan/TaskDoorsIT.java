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
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Slice;
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
import org.peerassessment.plan.api.task.TaskEntryView;
import org.peerassessment.plan.api.task.TaskId;
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
  @Inject private WorkList workList;
  @Inject private AuditTrail trail;

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
    PartnerTask seen = shown(task);
    assertEquals(TaskState.IN_PROGRESS, seen.state());
    assertEquals("Theo Brandt", seen.history().rows().get(0).writer());
    assertEquals("First evening held.", seen.history().rows().get(0).words());
    assertEquals(4, lookedAt(id, task).history().rows().size());
    assertEquals(Section.State.IN_PROGRESS, story.section(id).state());
  }

  @Test
  @Tag("R-PLN-05")
  void whatCameInWhileTheLeadWasReadingStaysNew() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    long read = lookedAt(id, task).latest();
    as(OWNER, () -> partnerTasks.logUpdate(task, WELL, UUID.randomUUID()));
    assertThrows(
        StandsInTheWay.class, () -> as(LEAD, () -> tasks.takeNote(id, task.value(), read)));
    TaskView again = lookedAt(id, task);
    assertTrue(again.line().news());
    long newest = again.latest();
    as(LEAD, () -> tasks.takeNote(id, task.value(), newest));
    assertFalse(lookedAt(id, task).line().news());
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
  void aLongHistoryIsReadPageByPage() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    for (int i = 1; i <= TaskView.LINES; i++) {
      UpdateAnswers words = new UpdateAnswers("Evening " + i, WELL.going(), "");
      as(OWNER, () -> partnerTasks.logUpdate(task, words, UUID.randomUUID()));
    }
    Slice<TaskEntryView> first = shown(task).history();
    Slice<TaskEntryView> rest = as(LEAD, () -> tasks.view(id, task.value(), 1)).history();
    assertEquals(TaskView.LINES, first.rows().size());
    assertEquals("Evening 1", first.rows().get(TaskView.LINES - 1).words());
    assertTrue(first.more());
    assertEquals(3, rest.rows().size(), "offered, gone through, accepted");
    assertFalse(rest.more());
  }

  @Test
  @Tag("R-PLN-06")
  void theSameFormSentTwiceAtOnceCountsOnceAndTwoFormsCountTwice() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    int before = shown(task).history().rows().size();
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
    assertEquals(before + 2, shown(task).history().rows().size());
  }

  @Test
  @Tag("R-PLN-06")
  @Tag("R-ACC-02")
  void anotherAgencyAndAnUnnamedPractitionerFindNoSuchRecord() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    UUID form = UUID.randomUUID();
    for (String other : List.of(OTHER_AGENCY, UNNAMED)) {
      assertThrows(NoSuchRecord.class, () -> as(other, () -> partnerTasks.view(task, 0)));
      assertFalse(as(other, () -> partnerTasks.mine()).stream().anyMatch(t -> t.id().equals(task)));
    }
    assertThrows(NoSuchRecord.class, () -> as(OTHER_AGENCY, () -> partnerTasks.accept(task, form)));
    assertThrows(
        NoSuchRecord.class, () -> as(OTHER_AGENCY, () -> partnerTasks.decline(task, "No", form)));
    assertThrows(
        NoSuchRecord.class, () -> as(OTHER_AGENCY, () -> partnerTasks.logUpdate(task, WELL, form)));
    assertThrows(NoSuchRecord.class, () -> as(UNNAMED, () -> plans.view(id)));
    assertThrows(NoSuchRecord.class, () -> as(UNNAMED, () -> tasks.view(id, task.value(), 0)));
    assertThrows(NoSuchRecord.class, () -> as(UNNAMED, () -> tasks.takeNote(id, task.value(), 9)));
    assertFalse(
        as(UNNAMED, () -> tasks.onMyAssessments()).stream()
            .anyMatch(line -> line.assessment().equals(id)));
    assertThrows(
        NoSuchRecord.class, () -> as(LEAD, () -> partnerTasks.view(new TaskId(999_999), 0)));
  }

  @Test
  @Tag("R-PLN-06")
  void aTaskGrantsItsOwnSmallRecordAndNeverTheCase() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    assertThrows(NotPermitted.class, () -> as(OWNER, () -> plans.view(id)));
    assertThrows(NotPermitted.class, () -> as(OWNER, () -> tasks.view(id, task.value(), 0)));
    String all = shown(task).toString();
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
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> tasks.view(another, task.value(), 0)));
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
            () -> tasks.offerAgain(id, task.value(), 0, again, UUID.randomUUID()))) {
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
    assertThrows(NoSuchRecord.class, () -> shown(task));
    assertEquals(TaskState.WITHDRAWN, lookedAt(id, task).line().state());
  }

  @Test
  @Tag("R-PLN-06")
  void offeredAgainATaskDoesNotTellItsAgencyWhyItWasTakenBack() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.accepted(id);
    TaskAnswers again = story.asked(marlow.youthService());
    as(LEAD, () -> tasks.withdraw(id, task.value(), "For colleagues only.", UUID.randomUUID()));
    long read = lookedAt(id, task).latest();
    assertThrows(
        ChangedMeanwhile.class,
        () ->
            as(LEAD, () -> tasks.offerAgain(id, task.value(), read - 1, again, UUID.randomUUID())));
    as(LEAD, () -> tasks.offerAgain(id, task.value(), read, again, UUID.randomUUID()));
    PartnerTask seen = shown(task);
    assertFalse(seen.toString().contains("colleagues"));
    assertTrue(seen.history().rows().stream().noneMatch(e -> e.kind() == EntryKind.WITHDRAWN));
    assertTrue(
        lookedAt(id, task).history().rows().stream()
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
    shown(task);
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
    assertEquals("", shown(task).needToKnow());
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
    long read = lookedAt(id, task).latest();
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
  void aGuardianOwnsATaskAndTheLeadRecordsWhatTheySay() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.offered(id, null);
    as(LEAD, () -> tasks.goneThrough(id, task.value(), marlow.today(), UUID.randomUUID()));
    as(LEAD, () -> tasks.recordAccepted(id, task.value(), UUID.randomUUID()));
    as(LEAD, () -> tasks.recordUpdate(id, task.value(), WELL, UUID.randomUUID()));
    assertEquals(TaskState.IN_PROGRESS, lookedAt(id, task).line().state());
    TaskId ofAgency = story.accepted(id);
    assertThrows(
        StandsInTheWay.class,
        () -> as(LEAD, () -> tasks.recordUpdate(id, ofAgency.value(), WELL, UUID.randomUUID())));
  }

  private TaskView lookedAt(AssessmentId id, TaskId task) throws Exception {
    return as(LEAD, () -> tasks.view(id, task.value(), 0));
  }

  private PartnerTask shown(TaskId task) throws Exception {
    return as(OWNER, () -> partnerTasks.view(task, 0));
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
