package org.peerassessment.mapping.api.map;

/** What links two people (R-MAP-02). */
public enum TieKind {
  FRIEND,
  SIBLING,
  PARTNER,
  HARMFUL_INFLUENCE,
  PROTECTIVE,
  ONLINE_CONTACT,
  ASSOCIATE_THROUGH_PLACE,
  OTHER
}
