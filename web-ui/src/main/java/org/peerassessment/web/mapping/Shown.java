package org.peerassessment.web.mapping;

/**
 * What somebody has before them while they end something or take it back.
 *
 * @param statement id of the statement shown
 * @param about what it is, in a sentence
 */
public record Shown(long id, long statement, String about) {
  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "Shown[" + id + "]";
  }
}
