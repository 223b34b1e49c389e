package org.peerassessment.mapping.api.ledger;

/** How far what was said can be relied on. */
public enum Reliability {
  FIRST_HAND,
  SECOND_HAND,
  UNCONFIRMED,
  DOCUMENTED
}
