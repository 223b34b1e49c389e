package org.peerassessment.mapping.api.map;

/** Which way a tie runs, where it runs one way. */
public enum Direction {
  NONE,
  A_TO_B,
  B_TO_A
}
