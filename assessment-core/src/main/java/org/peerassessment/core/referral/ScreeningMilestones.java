package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** The two ways out of screening: a group assessment follows, or none does. */
@ApplicationScoped
public class ScreeningMilestones {
  @Inject private AssessmentRepository assessments;

  @Produces
  @ApplicationScoped
  Milestone goesOn() {
    return new Screened(assessments, true, 110, Reason.of("referral.where.screened"));
  }

  /** Comes last on the way: nothing follows it. */
  @Produces
  @ApplicationScoped
  Milestone stops() {
    return new Screened(assessments, false, 990, Reason.of("referral.where.stopped"));
  }

  private record Screened(AssessmentRepository assessments, boolean goesOn, int order, Reason words)
      implements Milestone {
    @Override
    public Set<Long> reachedBy(Collection<Long> assessmentIds) {
      return assessments.screened(assessmentIds).entrySet().stream()
          .filter(screened -> screened.getValue() == goesOn)
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }
  }
}
