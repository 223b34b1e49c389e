package org.peerassessment.core.api.families;

/** Whether an adult holds parental responsibility (Children Act 1989, section 3). */
public enum Responsibility {
  YES,
  NO,
  NOT_KNOWN
}
