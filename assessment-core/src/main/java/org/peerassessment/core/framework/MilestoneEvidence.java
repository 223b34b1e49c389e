package org.peerassessment.core.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** Evidence stands under the framework: understanding has begun. */
@ApplicationScoped
public class MilestoneEvidence implements Milestone {
  @Inject private EvidenceRepository evidence;

  @Override
  public int order() {
    return 310;
  }

  @Override
  public Reason words() {
    return Reason.of("framework.where.evidence");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return evidence.withEvidence(assessmentIds);
  }
}
