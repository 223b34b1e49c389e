package org.peerassessment.core.api.worklist;

import jakarta.ejb.Local;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.timeline.Timeline;

/** What waits for the caller (R-ACC-07), gathered from {@link WorkListSource} beans. */
@Local
public interface WorkList {
  @Guarded(value = Permission.OWN_ACCOUNT, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  WorkListView mine();

  /**
   * @param waiting what is late or due soon first, then what has no date, of the newest assessment
   *     first, then what is due later; at most 200
   * @param changed assessments in which others did something since the caller looked at the
   *     timeline, the latest first, at most 25
   * @param assessments those the caller is named on, newest first, at most 25; empty for people who
   *     may not read any
   */
  record WorkListView(
      List<WorkListSource.Item> waiting, List<Changed> changed, List<AssessmentLine> assessments) {
    public WorkListView {
      waiting = List.copyOf(waiting);
      changed = List.copyOf(changed);
      assessments = List.copyOf(assessments);
    }
  }

  /**
   * What others did in one assessment since the caller looked.
   *
   * @param acts how many
   * @param latest the newest of them
   */
  record Changed(
      AssessmentId assessment, String number, String label, long acts, Timeline.Entry latest) {}
}
