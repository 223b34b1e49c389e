package org.peerassessment.mapping.api.view;

/** How two informants stand to each other about one pair of people, or one person and a place. */
public enum Agreement {
  /** Both tell of it, and tell the same. */
  BOTH,
  /** Both tell of it, and differ in what. */
  DIFFER,
  /**
   * Only the first tells of it; the other does not report it, which is not to say there is none.
   */
  ONLY_FIRST,
  /** Only the second tells of it. */
  ONLY_SECOND
}
