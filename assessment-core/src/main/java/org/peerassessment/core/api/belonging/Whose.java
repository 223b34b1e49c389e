package org.peerassessment.core.api.belonging;

/** Whose account of who belongs it is. */
public enum Whose {
  /** The young people's own: of one of them, or of several together. */
  YOUNG_PEOPLE,
  /** The referral's. */
  REFERRAL,
  /** A stakeholder's, such as a form tutor's. */
  STAKEHOLDER
}
