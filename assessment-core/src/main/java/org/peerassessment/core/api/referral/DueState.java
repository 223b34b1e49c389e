package org.peerassessment.core.api.referral;

/** How a due date stands today. */
public enum DueState {
  NOT_SET,
  FINE,
  /** Seven days or fewer are left. */
  NEAR,
  /** The date has passed. */
  LATE
}
