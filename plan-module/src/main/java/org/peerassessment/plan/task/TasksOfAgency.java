package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.access.AgencyInUse;
import org.peerassessment.core.api.shared.Reason;

/** An agency with a task that is offered or under way is not retired. */
@ApplicationScoped
class TasksOfAgency implements AgencyInUse {
  @Inject private TaskStore store;

  @Override
  public List<Reason> neededFor(long agencyId) {
    long open = store.countOpen(agencyId);
    return open == 0 ? List.of() : List.of(Reason.of("task.keepsAgency", open));
  }
}
