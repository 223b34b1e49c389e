package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.RecordGuard;
import org.peerassessment.core.api.shared.RecordId;
import org.peerassessment.plan.api.task.TaskId;
import org.peerassessment.plan.api.task.TaskState;

/**
 * A task is open to those named on its assessment, and to the agency it is asked of for as long as
 * it is not withdrawn; to nobody else, whatever their role (R-PLN-06).
 */
@ApplicationScoped
public class TaskGuard implements RecordGuard {
  @Inject private TaskStore store;
  @Inject private Named named;

  @Override
  public boolean covers(RecordId id) {
    return id instanceof TaskId;
  }

  @Override
  public boolean allows(Caller caller, RecordId id, Guarded.Act act) {
    return store
        .find(id.value())
        .filter(task -> ofOwnAgency(task, caller, act) || named.on(task.assessment(), caller, act))
        .isPresent();
  }

  @Override
  public OptionalLong assessmentOf(RecordId id) {
    return store
        .find(id.value())
        .map(task -> OptionalLong.of(task.assessment().value()))
        .orElse(OptionalLong.empty());
  }

  private static boolean ofOwnAgency(Task task, Caller caller, Guarded.Act act) {
    Permission needed = act == Guarded.Act.READ ? Permission.TASK_READ : Permission.TASK_UPDATE;
    return task.ofAgency()
        && task.asked().agencyId() == caller.agencyId()
        && task.state() != TaskState.WITHDRAWN
        && caller.may(needed)
        && worksByAgency(caller);
  }

  /**
   * Whether the caller sees tasks because of their agency. Who works on assessments sees those they
   * are named on; else every practitioner of the council would read every task of the council.
   */
  static boolean worksByAgency(Caller caller) {
    return caller.may(Permission.TASK_UPDATE)
        || caller.may(Permission.TASK_READ) && !caller.may(Permission.ASSESSMENT_READ);
  }
}
