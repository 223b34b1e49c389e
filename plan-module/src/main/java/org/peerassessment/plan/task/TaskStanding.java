package org.peerassessment.plan.task;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.peerassessment.plan.api.task.TaskState;

/** How many tasks stand how; those withdrawn do not count. */
public record TaskStanding(Map<TaskState, Integer> counts) {
  public TaskStanding {
    counts = Map.copyOf(counts);
  }

  public static TaskStanding of(Collection<Task> tasks) {
    Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
    tasks.stream()
        .filter(task -> task.state() != TaskState.WITHDRAWN)
        .forEach(task -> counts.merge(task.state(), 1, Integer::sum));
    return new TaskStanding(counts);
  }

  public int count(TaskState state) {
    return counts.getOrDefault(state, 0);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public boolean wantsTheLead() {
    return count(TaskState.BLOCKED) + count(TaskState.DECLINED) > 0;
  }
}
