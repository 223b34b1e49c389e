package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** The referral has been screened and a group assessment follows. */
@ApplicationScoped
public class MilestoneScreened implements Milestone {
  @Inject private AssessmentRepository assessments;

  @Override
  public int order() {
    return 110;
  }

  @Override
  public Reason words() {
    return Reason.of("referral.where.screened");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return assessments.screened(assessmentIds).entrySet().stream()
        .filter(screened -> screened.getValue() == true)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
