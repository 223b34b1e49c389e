package org.peerassessment.core.api.calendar;

/** What an entry of a term calendar is. */
public enum EntryKind {
  /** School is open, but for holidays within it. */
  TERM,
  /** School is closed: holidays, half term, bank holidays. */
  HOLIDAY,
  /** Staff only; no pupils. */
  INSET
}
