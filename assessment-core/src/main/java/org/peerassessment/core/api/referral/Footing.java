package org.peerassessment.core.api.referral;

/** On which footing the group is assessed. */
public enum Footing {
  STATUTORY,
  NON_STATUTORY
}
