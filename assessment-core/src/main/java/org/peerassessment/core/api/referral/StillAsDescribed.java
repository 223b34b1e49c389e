package org.peerassessment.core.api.referral;

/** What looking again found (R-REF-06). */
public enum StillAsDescribed {
  /** Group and risks are still as described. */
  STILL,
  /** Something has changed; it is corrected where it is described. */
  CHANGED
}
