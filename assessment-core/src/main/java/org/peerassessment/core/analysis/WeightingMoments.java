package org.peerassessment.core.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.moments.Moment;
import org.peerassessment.core.api.moments.MomentSource;
import org.peerassessment.core.api.shared.AssessmentId;

/** Decisions on the context weighting, each pinned to the map as it was recorded. */
@ApplicationScoped
class WeightingMoments implements MomentSource {
  @Inject private WeightingRepository decisions;

  @Override
  public List<Moment> of(AssessmentId assessment) {
    return decisions.all(assessment).stream().map(d -> d.moment(assessment)).toList();
  }
}
