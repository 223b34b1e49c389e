package org.peerassessment.mapping.api.ledger;

/** Kinds of things of which something is said on the map. */
public enum Thing {
  TIE,
  USE,
  ROLE,
  INCIDENT,
  HARM
}
