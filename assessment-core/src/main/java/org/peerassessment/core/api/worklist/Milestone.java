package org.peerassessment.core.api.worklist;

import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;

/**
 * A point on an assessment's way, for lists that say where each one is: the furthest that it has
 * reached. Beans of any module; asked once for a whole list, so one query answers.
 */
public interface Milestone {
  /** Position on the way: START from 100, LISTEN 200, UNDERSTAND 300, ACT 400, ACCOUNT 500. */
  int order();

  /** Where an assessment is that has come this far and no further. */
  Reason words();

  /** Those of the assessments asked for that have reached it; called behind a checked door. */
  Set<Long> reachedBy(Collection<Long> assessmentIds);
}
