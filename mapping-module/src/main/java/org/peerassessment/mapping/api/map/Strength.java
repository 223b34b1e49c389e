package org.peerassessment.mapping.api.map;

/** How strong the association is said to be. */
public enum Strength {
  WEAK,
  SOME,
  STRONG
}
