package org.peerassessment.core.api.closing;

import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.workspace.Blocker;

/**
 * Something that has to be settled before an assessment may be closed. Each feature, of any module,
 * brings its own as a bean; closing gathers them. Called only behind a door that has checked the
 * record.
 */
public interface BeforeClosing {
  /** What is still open, each with the section whose task settles it; empty if nothing is. */
  List<Blocker> standingInTheWay(AssessmentId assessment);
}
