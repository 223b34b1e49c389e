package org.peerassessment.core.referral;

import java.util.Collection;
import java.util.Map;
import org.peerassessment.core.api.shared.Reason;

/**
 * Something besides screening for which an assessment does not go on, brought by a feature that
 * comes later in the order. Asked for a whole list at once, so one query answers.
 */
public interface Standstill {
  /** Of the assessments asked for, those that it keeps from going on, each with the reason. */
  Map<Long, Reason> holding(Collection<Long> assessmentIds);
}
