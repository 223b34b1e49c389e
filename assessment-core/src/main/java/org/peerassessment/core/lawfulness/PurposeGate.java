package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.referral.GoingOn;
import org.peerassessment.core.shared.MayBegin;

/**
 * May mapping, engagement or sharing begin? Not before the lawful basis is recorded, and not where
 * screening decided against a group assessment (R-LEG-01).
 */
@ApplicationScoped
public class PurposeGate implements MayBegin {
  @Inject private LawfulnessRepository bases;
  @Inject private GoingOn goingOn;

  /** What stands in the way; empty if nothing does. */
  public List<Reason> mayBegin(AssessmentId assessment) {
    return reasons(bases.hasBasis(assessment.value()), goingOn.isStopped(assessment.value()));
  }

  /**
   * @throws StandsInTheWay with what {@link #mayBegin} says
   */
  @Override
  public void requireBegun(AssessmentId assessment) {
    List<Reason> reasons = mayBegin(assessment);
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }

  static List<Reason> reasons(boolean basisRecorded, boolean stopped) {
    List<Reason> reasons = new ArrayList<>();
    if (!basisRecorded) {
      reasons.add(Reason.of("lawfulness.begin.noBasis"));
    }
    if (stopped) {
      reasons.add(BeforeBeginning.STOPPED);
    }
    return List.copyOf(reasons);
  }
}
