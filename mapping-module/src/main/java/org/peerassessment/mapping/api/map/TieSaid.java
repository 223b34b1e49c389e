package org.peerassessment.mapping.api.map;

import java.time.LocalDate;

/**
 * What somebody says about a tie.
 *
 * @param direction which way it runs; none if both ways or not said
 * @param howItCame how the tie came to be, in a few sentences; may be empty
 * @param whoSays who says so, such as 'form tutor' or 'both young people'
 * @param from first day it held, or null if not known
 * @param to last day it held, or null if it goes on
 * @param lookAgain when somebody should look at it again, or null
 */
public record TieSaid(
    TieKind kind,
    Direction direction,
    Strength strength,
    String howItCame,
    String whoSays,
    Reliability reliability,
    LocalDate from,
    LocalDate to,
    LocalDate lookAgain) {

  /** The same, ended after {@code last}. */
  public TieSaid until(LocalDate last) {
    return new TieSaid(
        kind, direction, strength, howItCame, whoSays, reliability, from, last, lookAgain);
  }

  /** Whether the day has come on which somebody meant to look at it again. */
  public boolean wantsLook(LocalDate today) {
    return lookAgain != null && !lookAgain.isAfter(today);
  }

  /** Holds no word of what was said, so that none reaches a log. */
  @Override
  public String toString() {
    return "TieSaid[]";
  }
}
