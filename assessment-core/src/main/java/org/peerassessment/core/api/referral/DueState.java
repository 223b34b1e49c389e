package org.peerassessment.core.api.referral;

/** How a due date stands today. */
public enum DueState {
  NOT_SET,
  FINE,
  /** As few days are left as the council has set, or fewer. */
  NEAR,
  /** The date has passed. */
  LATE
}
