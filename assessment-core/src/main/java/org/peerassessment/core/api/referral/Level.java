package org.peerassessment.core.api.referral;

/** How much risk, need or complexity is seen at the outset. */
public enum Level {
  LOW,
  MEDIUM,
  HIGH
}
