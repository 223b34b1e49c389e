package org.peerassessment.mapping.api.map;

/** How safe a place is said to be for the person who uses it. */
public enum Safety {
  SAFE,
  MIXED,
  UNSAFE,
  NOT_KNOWN
}
