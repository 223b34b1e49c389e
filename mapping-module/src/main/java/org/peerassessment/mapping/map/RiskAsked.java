package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.reassessment.Change;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.shared.AssessmentId;

/** A change of the map asks core to have the risk looked at again (R-GRP-05). */
@ApplicationScoped
class RiskAsked {
  @Inject private RiskQuestions questions;

  /**
   * @param what key of the words for what changed
   */
  void tie(AssessmentId assessment, String what, Tie tie) {
    questions.ask(
        new Change(assessment, Change.Kind.TIES, what, tie.personA(), tie.personB(), null));
  }

  /** The same for the use of a place. */
  void use(AssessmentId assessment, String what, PlaceUse use) {
    questions.ask(
        new Change(assessment, Change.Kind.PLACES, what, use.personId(), null, use.contextId()));
  }

  /** A file brought much at once: one question of each kind, not one for each row. */
  void broughtIn(AssessmentId assessment, boolean ties, boolean uses) {
    if (ties) {
      many(assessment, Change.Kind.TIES, "reassessment.change.tiesBroughtIn");
    }
    if (uses) {
      many(assessment, Change.Kind.PLACES, "reassessment.change.usesBroughtIn");
    }
  }

  /** Much changed at once: one question, not one for each. */
  void many(AssessmentId assessment, Change.Kind kind, String what) {
    questions.ask(Change.of(assessment, kind, what));
  }
}
