package org.peerassessment.core.api.people;

/** Whose number for a person it is. */
public enum Scheme {
  /** The council's own number in its case system: 3 to 20 letters and digits. */
  COUNCIL_CASE,
  /**
   * The unique pupil number of English state schools, permanent or temporary: a check letter and 12
   * digits, the last of which is a letter in a temporary one (Department for Education).
   */
  PUPIL,
  /** The NHS number: ten digits, the last of which is a check digit (NHS Data Dictionary). */
  NHS
}
