package org.peerassessment.core.api.families;

/** What an adult is to a member. */
public enum Relation {
  MOTHER,
  FATHER,
  STEP_PARENT,
  FOSTER_CARER,
  RELATIVE,
  /** The local authority, for a child it looks after. */
  CORPORATE_PARENT,
  OTHER
}
