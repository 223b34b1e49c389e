package org.peerassessment.core.analysis;

import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.analysis.Weighting.Readiness;
import org.peerassessment.core.api.framework.Evidence.Coverage;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.Reason;

/**
 * Policy: contexts are weighed on evidence, and with young people heard; a decision without them
 * says why their views cannot be had (guidance: analysis; focusing on the views of young people).
 */
final class MayWeigh {
  static final String NEEDS_EVIDENCE = "analysis.weighting.needsEvidence";

  private MayWeigh() {}

  static Readiness answer(List<Reason> lawfulness, Coverage coverage) {
    List<Reason> blockers = new ArrayList<>(lawfulness);
    if (coverage.covered().isEmpty()) {
      blockers.add(Reason.of(NEEDS_EVIDENCE));
    }
    return new Readiness(blockers, !coverage.hears(Viewpoint.YOUNG_PEOPLE));
  }

  /** What still stands in the way of a decision that gives {@code withoutYoungPeople} as reason. */
  static List<Reason> standsInTheWay(Readiness readiness, String withoutYoungPeople) {
    List<Reason> reasons = new ArrayList<>(readiness.blockers());
    boolean explained = withoutYoungPeople != null && !withoutYoungPeople.isBlank();
    if (readiness.youngPeopleUnheard() && !explained) {
      reasons.add(Reason.about("withoutYoungPeople", "analysis.weighting.needsYoungPeople"));
    }
    return reasons;
  }
}
