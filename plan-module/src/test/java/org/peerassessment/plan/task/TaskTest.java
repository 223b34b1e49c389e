package org.peerassessment.plan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.plan.task.TaskFixture.TODAY;
import static org.peerassessment.plan.task.TaskFixture.accepted;
import static org.peerassessment.plan.task.TaskFixture.detachedWork;
import static org.peerassessment.plan.task.TaskFixture.going;
import static org.peerassessment.plan.task.TaskFixture.goneThrough;
import static org.peerassessment.plan.task.TaskFixture.lead;
import static org.peerassessment.plan.task.TaskFixture.offered;
import static org.peerassessment.plan.task.TaskFixture.owner;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Refusal;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.plan.api.task.EntryKind;
import org.peerassessment.plan.api.task.Going;
import org.peerassessment.plan.api.task.OwnerKind;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.api.task.TaskState;
import org.peerassessment.plan.api.task.UpdateAnswers;

@Tag("R-PLN-05")
class TaskTest {
  @Test
  void anOwnerAcceptsOnlyAfterTheLeadWentThroughItWithThem() {
    Task task = offered();

    assertEquals(List.of("task.notGoneThrough"), why(() -> task.accept(owner())));
    assertEquals(TaskState.OFFERED, task.state());

    task.goneThrough(TODAY, TODAY, lead());
    assertEquals(EntryKind.ACCEPTED, task.accept(owner()).kind());
    assertEquals(TaskState.ACCEPTED, task.state());
  }

  @Test
  void goingThroughItCannotLieInTheFuture() {
    Task task = offered();
    assertEquals(
        List.of("answer.dateInFuture"),
        why(() -> task.goneThrough(TODAY.plusDays(1), TODAY, lead())));
    assertNull(task.goneThroughOn());
  }

  @Test
  void decliningNeedsAReason() {
    Task task = offered();
    assertThrows(NotAccepted.class, () -> task.decline(" ", owner()));
    assertEquals(
        "No staff until January.", task.decline(" No staff until January. ", owner()).words());
    assertEquals(TaskState.DECLINED, task.state());
    assertThrows(StandsInTheWay.class, () -> task.accept(owner()));
  }

  @Test
  @Tag("R-PLN-06")
  void anUpdateMovesTheTaskAsItsOwnerSaysItGoes() {
    Task task = accepted();
    task.log(going(Going.AS_AGREED), owner());
    assertEquals(TaskState.IN_PROGRESS, task.state());
    task.log(going(Going.IN_THE_WAY), owner());
    assertEquals(TaskState.BLOCKED, task.state());
    task.log(going(Going.DONE), owner());
    assertEquals(TaskState.DONE, task.state());
    assertEquals(List.of("task.alreadyDone"), why(() -> task.log(going(Going.DONE), owner())));
  }

  @Test
  @Tag("R-PLN-06")
  void whatIsInTheWayMustBeSaid() {
    Task task = accepted();
    assertThrows(
        NotAccepted.class,
        () -> task.log(new UpdateAnswers("Nobody came.", Going.IN_THE_WAY, ""), owner()));
    assertEquals(TaskState.ACCEPTED, task.state());
  }

  @Test
  void nothingIsLoggedBeforeTheOwnerAccepted() {
    Task task = goneThrough();
    assertEquals(List.of("task.notAccepted"), why(() -> task.log(going(Going.DONE), owner())));
  }

  @Test
  void offeredAgainItIsGoneThroughAndAcceptedAfresh() {
    Task task = accepted();
    task.offerAgain(detachedWork(), TODAY, lead());
    assertEquals(TaskState.OFFERED, task.state());
    assertEquals(List.of("task.notGoneThrough"), why(() -> task.accept(owner())));
  }

  @Test
  @Tag("R-PLN-06")
  void anotherAgencyNeverInheritsWhatThisOneWrote() {
    Task task = accepted();
    TaskAnswers a = detachedWork();
    TaskAnswers toAnother =
        new TaskAnswers(
            a.title(), a.what(), a.needToKnow(), a.ownerKind(), a.ownerName(), 8L, a.due());
    assertEquals(List.of("task.agencyStays"), why(() -> task.offerAgain(toAnother, TODAY, lead())));
  }

  @Test
  void guardiansAndPlaceManagersOwnTasksWithoutAnAgencyAndWorkersDoNot() {
    for (OwnerKind kind : OwnerKind.values()) {
      TaskAnswers answers =
          new TaskAnswers("Open the hall", "On Fridays", "", kind, "Hall keeper", null, TODAY);
      Runnable offer = () -> new Task(new AssessmentId(1), 1, answers, TODAY, lead());
      if (kind == OwnerKind.WORKER) {
        assertEquals(List.of("task.workerNeedsAgency"), why(offer));
      } else {
        offer.run();
      }
    }
  }

  @Test
  void everyMissingAnswerIsNamedAtOnce() {
    TaskAnswers nothing = new TaskAnswers(null, " ", null, null, "", null, null);
    assertEquals(5, why(() -> new Task(new AssessmentId(1), 1, nothing, TODAY, lead())).size());
  }

  @Test
  @Tag("R-ACC-07")
  void whatTheOwnerWritesIsNewsUntilTheLeadTakesNote() {
    Task task = accepted();
    assertTrue(task.news());
    task.takeNote();
    assertFalse(task.news());
    task.log(going(Going.AS_AGREED), owner());
    assertTrue(task.news());
  }

  @Test
  void onlyOpenTasksAreLate() {
    Task task = accepted();
    assertFalse(task.late(task.asked().due()));
    assertTrue(task.late(task.asked().due().plusDays(1)));
    task.log(going(Going.DONE), owner());
    assertFalse(task.late(task.asked().due().plusDays(1)));
  }

  private static List<String> why(Runnable act) {
    Refusal refusal = assertThrows(Refusal.class, act::run);
    return refusal.reasons().stream().map(Reason::key).toList();
  }
}
