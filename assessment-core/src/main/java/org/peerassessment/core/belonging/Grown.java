package org.peerassessment.core.belonging;

import java.util.Set;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Who of an assessment is no young person, for this feature, which comes before the one that keeps
 * parents and carers.
 */
public interface Grown {
  /** Who is or was recorded as a parent or carer, and never was a member. */
  Set<Long> in(AssessmentId assessment);
}
