package org.peerassessment.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** The point at which an assessment has a plan with something in it. */
@ApplicationScoped
public class PlanMilestone implements Milestone {
  @Inject private PlanStore store;

  @Override
  public int order() {
    return 400;
  }

  @Override
  public Reason words() {
    return Reason.of("plan.milestone");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return store.planned(assessmentIds);
  }
}
