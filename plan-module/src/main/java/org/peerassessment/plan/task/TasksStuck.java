package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.StuckSource;

/**
 * Tasks that do not move: with their agency while it has not answered or is late, with the lead
 * before both have gone through the task, and once the agency declined it or found no way on.
 */
@ApplicationScoped
public class TasksStuck implements StuckSource {
  @Inject private TaskStore store;
  @Inject private Clock clock;

  @Override
  public List<Stuck> in(Collection<Long> assessmentIds) {
    return store.notMoving(assessmentIds, today()).stream().map(this::stuck).toList();
  }

  private Stuck stuck(Task task) {
    Standstill standstill = Standstill.of(task, today());
    return new Stuck(
        task.assessment().value(),
        Reason.of("task.stuck." + standstill, task.asked().answers().title()),
        standstill.liesWithTheAgency() ? task.asked().agencyId() : null,
        standstill == Standstill.LATE
            ? task.asked().due()
            : task.changedAt().atZone(clock.getZone()).toLocalDate(),
        "/assessment/plan/task.xhtml?a=" + task.assessment().value() + "&t=" + task.id());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
