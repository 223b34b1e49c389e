package org.peerassessment.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.peerassessment.plan.api.task.TaskState;

/** The colour of a task's chip; the words beside it say the same. */
@Named
@ApplicationScoped
public class TaskLook {
  public String kind(TaskState state) {
    return switch (state) {
      case OFFERED -> "wait";
      case DONE -> "good";
      case BLOCKED -> "warn";
      case DECLINED -> "bad";
      case ACCEPTED, IN_PROGRESS, WITHDRAWN -> "";
    };
  }
}
