package org.peerassessment.core.api.families;

/** What was decided about telling a parent or carer. */
public enum Telling {
  TOLD,
  TO_BE_TOLD,
  NOT_TOLD
}
