package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** Every assessment begins with its referral. */
@ApplicationScoped
public class MilestoneRecorded implements Milestone {
  @Override
  public int order() {
    return 100;
  }

  @Override
  public Reason words() {
    return Reason.of("referral.where.recorded");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return Set.copyOf(assessmentIds);
  }
}
