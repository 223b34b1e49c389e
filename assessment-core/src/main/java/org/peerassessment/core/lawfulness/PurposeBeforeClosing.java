package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.closing.BeforeClosing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;

/** A purpose check that was asked for is answered before the assessment is closed. */
@ApplicationScoped
public class PurposeBeforeClosing implements BeforeClosing {
  @Inject private PurposeRepository purposes;

  @Override
  public List<Blocker> standingInTheWay(AssessmentId assessment) {
    return purposes.open(Set.of(assessment.value())).values().stream()
        .map(
            open ->
                new Blocker(
                    Reason.of("lawfulness.purpose.beforeClosing", open), "lawfulness.purpose"))
        .toList();
  }
}
