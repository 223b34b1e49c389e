package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Assessments;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.plan.api.task.TaskState;

/**
 * What waits about tasks (R-ACC-07): for an agency its offered and open tasks, for those who write
 * in the assessment whatever an owner answered or wrote, and what is late. Nothing waits for a
 * reader.
 */
@ApplicationScoped
public class TasksOnTheWorkList implements WorkListSource {
  private static final int SOON = 7;

  @Inject private TaskStore store;
  @Inject private Assessments assessments;
  @Inject private Clock clock;

  @Override
  public List<Item> waitingFor(Caller caller) {
    List<Item> items = new ArrayList<>();
    if (TaskGuard.worksByAgency(caller)) {
      store.ofAgency(caller.agencyId()).stream().flatMap(this::forAgency).forEach(items::add);
    }
    if (caller.may(Permission.ASSESSMENT_WRITE)) {
      Map<Long, String> numbers = assessments.numbersToWriteIn();
      store.wantingTheLead(numbers.keySet(), today()).stream()
          .flatMap(task -> forLead(task, numbers.get(task.assessment().value())))
          .forEach(items::add);
    }
    return items.stream().limit(TaskStore.LISTED).toList();
  }

  private Stream<Item> forAgency(Task task) {
    LocalDate today = today();
    String key =
        switch (task.state()) {
          case OFFERED -> task.goneThroughOn() == null ? "task.work.offered" : "task.work.answer";
          case ACCEPTED, IN_PROGRESS, BLOCKED ->
              task.late(today)
                  ? "task.work.late"
                  : task.asked().due().isAfter(today.plusDays(SOON)) ? "" : "task.work.due";
          case DECLINED, DONE, WITHDRAWN -> "";
        };
    return key.isEmpty()
        ? Stream.of()
        : Stream.of(item(task, key, "", "/task/task.xhtml?t=" + task.id()));
  }

  private Stream<Item> forLead(Task task, String number) {
    String key =
        task.state() == TaskState.DECLINED
            ? "task.work.declined"
            : task.state() == TaskState.BLOCKED
                ? "task.work.blocked"
                : task.news() ? "task.work.news" : task.late(today()) ? "task.work.behind" : "";
    String page = "/assessment/plan/task.xhtml?a=" + task.assessment().value() + "&t=" + task.id();
    return key.isEmpty() ? Stream.of() : Stream.of(item(task, key, number, page));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Item item(Task task, String key, String number, String page) {
    return new Item(
        Reason.of(key, task.asked().answers().title()), number, page, task.asked().due());
  }
}
