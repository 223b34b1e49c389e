package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;

/** When the council received a referral: nothing of its assessment happened before. */
@ApplicationScoped
public class ReferralDay {
  @Inject private AssessmentRepository assessments;

  public LocalDate of(AssessmentId assessment) {
    return assessments.get(assessment).referral().received();
  }

  /** The same of several, by id. */
  public Map<Long, LocalDate> of(Collection<Long> assessmentIds) {
    return assessments.of(assessmentIds).stream()
        .collect(Collectors.toMap(Assessment::id, a -> a.referral().received()));
  }
}
