package org.peerassessment.core.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** The contexts are weighed: the plan can be built on what weighs most. */
@ApplicationScoped
public class MilestoneWeighed implements Milestone {
  @Inject private WeightingRepository decisions;

  @Override
  public int order() {
    return 340;
  }

  @Override
  public Reason words() {
    return Reason.of("analysis.where.weighed");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return decisions.weighed(assessmentIds);
  }
}
