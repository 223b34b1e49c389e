package org.peerassessment.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.ledger.MapEdits.Reverse;
import org.peerassessment.mapping.api.ledger.MapEdits.Step;

/** Undoes and does again what somebody did last on a map. */
@ApplicationScoped
public class Undoing {
  @Inject private MapEdits edits;

  /** What it did is told, for tests to look at. */
  Step undo(String who, AssessmentId assessment) throws Exception {
    return CaseForTests.as(
        who,
        () -> {
          Step next = edits.undoable(assessment).undo().orElseThrow();
          edits.undo(new Reverse(assessment, next.edit()));
          return next;
        });
  }

  Step redo(String who, AssessmentId assessment) throws Exception {
    return CaseForTests.as(
        who,
        () -> {
          Step next = edits.undoable(assessment).redo().orElseThrow();
          edits.redo(new Reverse(assessment, next.edit()));
          return next;
        });
  }
}
