package org.peerassessment.core.framework;

import java.time.LocalDate;
import org.peerassessment.core.api.framework.Evidence.NewEvidence;
import org.peerassessment.core.api.shared.Answers;

/**
 * What evidence must say for itself: what, from whom, whose view, when, how reliable (R-FRM-02).
 */
final class EvidenceAnswers {
  private EvidenceAnswers() {}

  static void check(NewEvidence told, ContextNames contexts, LocalDate today) {
    new Answers()
        .text("what", told.what(), Answers.LONG)
        .text("source", told.source(), Answers.SHORT)
        .chosen("viewpoint", told.viewpoint())
        .date("date", told.date())
        .notAfter("date", told.date(), today)
        .chosen("reliability", told.reliability())
        .chosen("bearing", told.bearing())
        .require(
            told.contextId() == null || contexts.has(told.contextId()),
            "contextId",
            "framework.context.unknown")
        .someChosen("elements", told.elements())
        .accept();
  }
}
