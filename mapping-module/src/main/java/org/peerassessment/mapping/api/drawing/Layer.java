package org.peerassessment.mapping.api.drawing;

/** What of a picture can be left out besides kinds, strengths and voices. */
public enum Layer {
  /** Lines that say who uses which place. */
  USES,
  /** Lines that are over by the day. */
  ENDED,
  /** Areas around places and those who use them. */
  AREAS,
  /** Rings around confirmed subgroups. */
  SUBGROUPS
}
