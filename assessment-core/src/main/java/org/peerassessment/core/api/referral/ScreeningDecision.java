package org.peerassessment.core.api.referral;

import java.time.LocalDate;
import java.util.Map;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * The screening decision (R-REF-03).
 *
 * @param forAll one answer for everybody named, or null where {@code thresholds} says it for each;
 *     needed where nobody was named
 * @param thresholds by person's id; covers everybody named unless {@code forAll} is given
 * @param goOn whether a group assessment follows
 * @param whyGroup why the group is assessed although no individual meets the threshold; needed in
 *     that case only
 * @param decidedBy who decided, in words: name and role
 * @param decidedOn date of the decision, not in the future
 * @param why the reasons for the decision
 * @param version of what was decided before, as its writer saw it; 0 where nothing was
 */
public record ScreeningDecision(
    AssessmentId assessment,
    Footing footing,
    Threshold forAll,
    Map<Long, Threshold> thresholds,
    Boolean goOn,
    String whyGroup,
    String decidedBy,
    LocalDate decidedOn,
    String why,
    long version)
    implements About {
  public ScreeningDecision {
    thresholds = thresholds == null ? Map.of() : Map.copyOf(thresholds);
  }

  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "ScreeningDecision[" + assessment + "]";
  }
}
