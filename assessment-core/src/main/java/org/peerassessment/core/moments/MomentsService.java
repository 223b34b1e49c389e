package org.peerassessment.core.moments;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.moments.Moment;
import org.peerassessment.core.api.moments.MomentSource;
import org.peerassessment.core.api.moments.Moments;
import org.peerassessment.core.api.shared.AssessmentId;

/** Gathers the moments of an assessment. */
@Stateless
@Door
public class MomentsService implements Moments {
  @Inject @Any private Instance<MomentSource> sources;

  @Override
  public List<Moment> list(AssessmentId assessment) {
    return sources.stream()
        .flatMap(source -> source.of(assessment).stream())
        .sorted(Comparator.comparing(Moment::at).reversed().thenComparing(Moment::page))
        .toList();
  }
}
