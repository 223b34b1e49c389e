package org.peerassessment.mapping.api.account;

/**
 * What would become of the tie to one person.
 *
 * @param name full name, for the worker
 * @param before where they stood in the account so far, or null
 * @param now where they were placed; null where they were not, or where it is not kept
 */
public record AccountLine(long personId, String name, What what, Ring before, Ring now) {
  /** What the drawing does to the account. */
  public enum What {
    NEW,
    MOVED,
    SAME,
    /** Of the account so far, and on no ring now. */
    NOT_PLACED,
    /** Put outside for the first time, and no tie of the account so far. */
    OUTSIDE,
    /** Said before to be not with them, and not placed now: that account stays. */
    STILL_OUTSIDE
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "AccountLine[" + personId + ", " + what + "]";
  }
}
