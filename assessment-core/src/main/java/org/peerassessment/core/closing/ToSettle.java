package org.peerassessment.core.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.closing.BeforeClosing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.workspace.Blocker;

/** What has to be settled before closing, gathered from the features of all modules. */
@ApplicationScoped
public class ToSettle {
  @Inject @Any private Instance<BeforeClosing> features;

  List<Blocker> of(AssessmentId assessment) {
    return features.stream()
        .flatMap(feature -> feature.standingInTheWay(assessment).stream())
        .toList();
  }
}
