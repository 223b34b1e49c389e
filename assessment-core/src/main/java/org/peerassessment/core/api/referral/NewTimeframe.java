package org.peerassessment.core.api.referral;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * By when the assessment is to be done, from risk, needs and complexity (guidance, principles:
 * timeliness). No statutory limit is assumed.
 *
 * @param due not before the day of referral
 * @param riskWords what the level rests on; likewise for needs and complexity
 * @param reason why this date
 * @param dueWhy why a day outside term, needed where the council's term calendar says so (R-REF-05)
 * @param version of what was decided before, as its writer saw it; 0 where nothing was
 */
public record NewTimeframe(
    AssessmentId assessment,
    Level risk,
    String riskWords,
    Level needs,
    String needsWords,
    Level complexity,
    String complexityWords,
    LocalDate due,
    String reason,
    String dueWhy,
    long version)
    implements About {
  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "NewTimeframe[" + assessment + "]";
  }
}
