package org.peerassessment.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** How far each of several assessments has come, by the milestones of all modules. */
@ApplicationScoped
public class Whereabouts {
  @Inject @Any private Instance<Milestone> milestones;

  /** The furthest milestone of each, in words, by assessment id. */
  Map<Long, Reason> of(Collection<Long> assessmentIds) {
    Map<Long, Reason> furthest = new HashMap<>();
    Set<Long> unplaced = new HashSet<>(assessmentIds);
    List<Milestone> furthestFirst =
        milestones.stream().sorted(Comparator.comparingInt(Milestone::order).reversed()).toList();
    for (Milestone milestone : furthestFirst) {
      if (unplaced.isEmpty()) {
        break;
      }
      Set<Long> reached = milestone.reachedBy(unplaced);
      reached.forEach(id -> furthest.put(id, milestone.words()));
      unplaced.removeAll(reached);
    }
    return furthest;
  }
}
