package org.peerassessment.plan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.peerassessment.core.api.shared.Refusal;
import org.peerassessment.plan.api.task.EntryKind;
import org.peerassessment.plan.api.task.Going;
import org.peerassessment.plan.api.task.TaskState;

/** Whatever people do in whatever order. */
class TaskLifeTest {
  private static final Set<TaskState> AGREED =
      EnumSet.of(TaskState.ACCEPTED, TaskState.IN_PROGRESS, TaskState.BLOCKED, TaskState.DONE);
  private static final Set<EntryKind> UPDATES =
      EnumSet.of(EntryKind.GOING_AS_AGREED, EntryKind.SOMETHING_IN_THE_WAY, EntryKind.DONE);

  enum Act {
    GO_THROUGH,
    ACCEPT,
    DECLINE,
    LOG_AS_AGREED,
    LOG_IN_THE_WAY,
    LOG_DONE,
    WITHDRAW,
    OFFER_AGAIN,
    TAKE_NOTE
  }

  @Property(tries = 2000)
  @Tag("R-PLN-05")
  void noOrderOfActsReachesAcceptanceWithoutGoingThroughItSinceTheLastOffer(
      @ForAll @Size(max = 30) List<Act> acts) {
    Task task = TaskFixture.offered();
    boolean goneThrough = false;
    for (Act act : acts) {
      boolean taken = apply(task, act, new ArrayList<>());
      goneThrough =
          taken && act == Act.GO_THROUGH || goneThrough && !(taken && act == Act.OFFER_AGAIN);
      assertTrue(goneThrough || !AGREED.contains(task.state()), task.state()::name);
    }
  }

  @Property(tries = 2000)
  @Tag("R-PLN-06")
  void everyUpdateThatIsTakenIsALineOfHistoryAndEveryOtherIsRefusedAloud(
      @ForAll @Size(max = 30) List<Act> acts) {
    Task task = TaskFixture.accepted();
    List<TaskEntry> history = new ArrayList<>();
    long taken = 0;
    for (Act act : acts) {
      boolean update = act.name().startsWith("LOG_");
      TaskState before = task.state();
      if (apply(task, act, history)) {
        taken += update ? 1 : 0;
      } else {
        assertEquals(before, task.state());
      }
    }
    assertEquals(taken, history.stream().filter(e -> UPDATES.contains(e.kind())).count());
    history.forEach(e -> assertNotNull(e.view().writer()));
  }

  /** Whether the act was taken; a refusal changes nothing. */
  private static boolean apply(Task task, Act act, List<TaskEntry> history) {
    try {
      switch (act) {
        case GO_THROUGH ->
            history.add(task.goneThrough(TaskFixture.TODAY, TaskFixture.TODAY, TaskFixture.lead()));
        case ACCEPT -> history.add(task.accept(TaskFixture.owner()));
        case DECLINE -> history.add(task.decline("No staff.", TaskFixture.owner()));
        case LOG_AS_AGREED -> history.add(log(task, Going.AS_AGREED));
        case LOG_IN_THE_WAY -> history.add(log(task, Going.IN_THE_WAY));
        case LOG_DONE -> history.add(log(task, Going.DONE));
        case WITHDRAW -> history.add(task.withdraw("No longer needed.", TaskFixture.lead()));
        case OFFER_AGAIN ->
            history.add(
                task.offerAgain(TaskFixture.detachedWork(), TaskFixture.TODAY, TaskFixture.lead()));
        case TAKE_NOTE -> task.takeNote();
      }
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }

  private static TaskEntry log(Task task, Going going) {
    return task.log(TaskFixture.going(going), TaskFixture.owner());
  }
}
