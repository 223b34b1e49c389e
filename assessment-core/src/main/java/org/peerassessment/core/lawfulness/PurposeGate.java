package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.referral.GoingOn;
import org.peerassessment.core.shared.MayBegin;
import org.peerassessment.core.shared.PerTransaction;

/**
 * May mapping, engagement or sharing begin, or go on? Not before the lawful basis is recorded, not
 * where screening decided against a group assessment, not while the safeguarding aim no longer
 * holds, and not once the assessment is closed (R-LEG-01, R-LEG-06).
 */
@ApplicationScoped
public class PurposeGate implements MayBegin {
  @Inject private LawfulnessRepository bases;
  @Inject private GoingOn goingOn;
  @Inject private PerTransaction kept;

  /** What stands in the way; empty if nothing does. Several lines of one page ask it. */
  public List<Reason> mayBegin(AssessmentId assessment) {
    return kept.whileReading(List.of(PurposeGate.class, assessment), () -> asked(assessment));
  }

  private List<Reason> asked(AssessmentId assessment) {
    return reasons(bases.hasBasis(assessment.value()), stops(assessment));
  }

  /** What keeps an assessment from going on at all, whatever was recorded in it. */
  public List<Reason> stops(AssessmentId assessment) {
    long id = assessment.value();
    return stops(
        goingOn.closedOn(id).map(GoingOn::closed), goingOn.isScreenedOut(id), goingOn.held(id));
  }

  /**
   * @throws StandsInTheWay with what {@link #mayBegin} says
   */
  @Override
  public void requireBegun(AssessmentId assessment) {
    List<Reason> reasons = asked(assessment);
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }

  static List<Reason> reasons(boolean basisRecorded, List<Reason> stops) {
    List<Reason> reasons = new ArrayList<>(stops);
    if (!basisRecorded) {
      reasons.add(0, BeforeBeginning.NO_BASIS);
    }
    return List.copyOf(reasons);
  }

  /** A closed assessment needs no other reason. */
  static List<Reason> stops(Optional<Reason> closed, boolean screenedOut, List<Reason> held) {
    if (closed.isPresent()) {
      return List.of(closed.get());
    }
    List<Reason> stops = new ArrayList<>(held);
    if (screenedOut) {
      stops.add(0, BeforeBeginning.STOPPED);
    }
    return List.copyOf(stops);
  }
}
