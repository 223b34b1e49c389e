package org.peerassessment.plan.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.plan.api.task.PartnerTask;
import org.peerassessment.plan.api.task.PartnerTaskLine;
import org.peerassessment.plan.api.task.PartnerTasks;
import org.peerassessment.plan.api.task.TaskId;
import org.peerassessment.plan.api.task.UpdateAnswers;

/** The door for the agency that owns a task; {@link TaskGuard} has said yes before. */
@Stateless
@Door
public class PartnerTasksService implements PartnerTasks {
  @Inject private TaskStore store;
  @Inject private TaskActs acts;
  @Inject private TaskViews views;
  @Inject private Callers callers;

  @Override
  public List<PartnerTaskLine> mine() {
    Caller caller = callers.current();
    if (!TaskGuard.worksByAgency(caller)) {
      return List.of();
    }
    return store.ofAgency(caller.agencyId()).stream().map(views::lineForPartner).toList();
  }

  @Override
  public PartnerTask view(TaskId id, int page) {
    Task task = store.find(id.value()).orElseThrow(NoSuchRecord::new);
    return views.forPartner(
        task, mayAnswer(task), store.history(id.value(), TaskStore.FOR_PARTNERS, page));
  }

  @Override
  public void accept(TaskId task, UUID form) {
    acts.act(task.value(), form, this::ownAgency, Task::accept);
  }

  @Override
  public void decline(TaskId task, String reason, UUID form) {
    acts.act(task.value(), form, this::ownAgency, (t, owner) -> t.decline(reason, owner));
  }

  @Override
  public void logUpdate(TaskId task, UpdateAnswers update, UUID form) {
    acts.act(task.value(), form, this::ownAgency, (t, owner) -> t.log(update, owner));
  }

  private boolean mayAnswer(Task task) {
    return callers.current().may(Permission.TASK_UPDATE) && ownAgency(task);
  }

  /** The lead reads a partner's task, but the agency alone speaks for itself. */
  private boolean ownAgency(Task task) {
    return task.ofAgency() && task.asked().agencyId() == callers.current().agencyId();
  }
}
