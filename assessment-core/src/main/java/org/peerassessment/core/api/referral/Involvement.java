package org.peerassessment.core.api.referral;

/** As what a colleague is named on an assessment. */
public enum Involvement {
  /** Lead practitioner, the assessing social worker who answers for the whole assessment. */
  LEAD,
  /** Practice supervisor. */
  SUPERVISOR,
  /** Reads and writes. */
  CONTRIBUTOR,
  /** Reads only. */
  READER;

  /** Whether it lets a person write. */
  public boolean writes() {
    return this != READER;
  }
}
