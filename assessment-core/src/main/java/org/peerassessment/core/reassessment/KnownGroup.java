package org.peerassessment.core.reassessment;

import org.peerassessment.core.api.shared.AssessmentId;

/** What re-assessment must know of the group, which stands on it and brings this. */
public interface KnownGroup {
  /** Whether two people were members on one day, today or at any time before. */
  boolean hadTwoMembers(AssessmentId assessment);
}
