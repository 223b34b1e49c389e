package org.peerassessment.core.api.worklist;

import jakarta.ejb.Local;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/** What waits for the caller (R-ACC-07), gathered from {@link WorkListSource} beans. */
@Local
public interface WorkList {
  @Guarded(value = Permission.OWN_ACCOUNT, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  WorkListView mine();

  /**
   * @param waiting soonest due first, at most 200
   * @param assessments those the caller is named on, newest first, at most 25; empty for people who
   *     may not read any
   */
  record WorkListView(List<WorkListSource.Item> waiting, List<AssessmentLine> assessments) {
    public WorkListView {
      waiting = List.copyOf(waiting);
      assessments = List.copyOf(assessments);
    }
  }
}
