package org.peerassessment.mapping.api.ledger;

/** From where somebody speaks; the map can be shown as one of them gives it (R-MAP-05). */
public enum Voice {
  /** One young person, who is then named. */
  YOUNG_PERSON,
  PARENT_OR_CARER,
  SCHOOL,
  POLICE,
  YOUTH_WORK,
  YOUTH_JUSTICE,
  SOCIAL_CARE,
  HEALTH,
  VOLUNTARY_SECTOR,
  /** Whoever looks after a place, such as a shop or a park. */
  PLACE_MANAGER,
  OTHER
}
