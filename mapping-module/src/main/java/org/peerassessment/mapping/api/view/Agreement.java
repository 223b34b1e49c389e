package org.peerassessment.mapping.api.view;

/**
 * How two informants stand to each other about one pair of people, or one person and a place. Each
 * has a mark that is short enough for a line: the first of the two is A, the second B, and whoever
 * shows marks says who that is.
 */
public enum Agreement {
  /** Both tell of it, and tell the same. */
  BOTH("A+B"),
  /** Both tell of it, and differ in what. */
  DIFFER("A≠B"),
  /**
   * Only the first tells of it; the other does not report it, which is not to say there is none.
   */
  ONLY_FIRST("A"),
  /** Only the second tells of it. */
  ONLY_SECOND("B");

  private final String mark;

  Agreement(String mark) {
    this.mark = mark;
  }

  /** Such as {@code [A+B]}. */
  public String mark() {
    return "[" + mark + "]";
  }
}
