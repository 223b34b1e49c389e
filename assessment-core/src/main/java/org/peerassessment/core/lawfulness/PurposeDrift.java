package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.lawfulness.PurposeChecks.Because;
import org.peerassessment.core.api.shared.AssessmentId;

/** Asks for purpose checks, for features of the core in whose course the purpose may drift. */
@ApplicationScoped
public class PurposeDrift {
  @Inject private PurposeRepository purposes;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * Asks for a check; see {@link
   * org.peerassessment.core.api.lawfulness.PurposeChecks#ask(AssessmentId, Because, String)}.
   */
  public void ask(AssessmentId assessment, Because because, String words) {
    PurposeHistory history = purposes.history(assessment);
    purposes.keep(
        history.ask(assessment, because, words, callers.current().userId(), clock.instant()));
  }
}
