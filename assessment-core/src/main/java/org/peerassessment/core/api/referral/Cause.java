package org.peerassessment.core.api.referral;

/** Whether one incident or a continuing concern led to the referral. */
public enum Cause {
  INCIDENT,
  CONCERN
}
