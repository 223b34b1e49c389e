package org.peerassessment.core.api.referral;

/** Whether a young person's own situation meets the threshold for social care. */
public enum Threshold {
  MET,
  NOT_MET
}
