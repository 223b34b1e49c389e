package org.peerassessment.plan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.analysis.Weighting;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.workspace.Blocker;

/**
 * The policy before every act of planning and of asking an owner: a lawful purpose is recorded, and
 * people have decided which context weighs most, since that is what a plan answers (guidance:
 * analysis; the plan).
 */
@ApplicationScoped
public class MayPlan {
  @Inject private LawfulBasis lawfulness;
  @Inject private Weighting weighting;

  /** What stands in the way, in words; empty if nothing does. */
  public List<Reason> reasons(AssessmentId assessment) {
    return blockers(assessment).stream().map(Blocker::reason).toList();
  }

  /** The same, each with the task that clears it. */
  public List<Blocker> blockers(AssessmentId assessment) {
    List<Blocker> blockers =
        new ArrayList<>(BeforeBeginning.blockers(lawfulness.mayBegin(assessment)));
    if (weighting.current(assessment).isEmpty()) {
      blockers.add(new Blocker(Reason.of("plan.noWeighting"), "analysis.weighting"));
    }
    return List.copyOf(blockers);
  }

  /**
   * @throws StandsInTheWay with everything that {@link #reasons} says
   */
  public void require(AssessmentId assessment) {
    List<Reason> reasons = reasons(assessment);
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }
}
