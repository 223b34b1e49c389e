package org.peerassessment.mapping.api.measures;

/** Why a prompt may be wrong. */
public enum Caveat {
  /** What is not recorded is not absent. */
  NOT_RECORDED,
  /** All the ties it rests on are one informant's view. */
  ONE_INFORMANT,
  /** People it names had ties that have ended, which are left out. */
  ENDED_LEFT_OUT,
  /** With so few people on the map, one tie more or less changes what stands out. */
  SMALL_NUMBERS
}
