package org.peerassessment.core.api.moments;

import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Brings one kind of moments; beans of any module, gathered by the door, which has checked the
 * record before it asks them.
 */
public interface MomentSource {
  /** In any order; at most 500. */
  List<Moment> of(AssessmentId assessment);
}
