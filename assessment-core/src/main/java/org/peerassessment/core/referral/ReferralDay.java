package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.peerassessment.core.api.shared.AssessmentId;

/** When the council received a referral: nothing of its assessment happened before. */
@ApplicationScoped
public class ReferralDay {
  @Inject private AssessmentRepository assessments;

  public LocalDate of(AssessmentId assessment) {
    return assessments.get(assessment).referral().received();
  }
}
