package org.peerassessment.mapping.api.map;

import java.time.LocalDate;
import org.peerassessment.mapping.api.ledger.Said;
import org.peerassessment.mapping.api.ledger.Source;

/**
 * What somebody says about a tie.
 *
 * @param direction which way it runs; none if both ways or not said
 * @param howItCame how the tie came to be, in a few sentences; may be empty
 * @param source who says so
 * @param from first day it held, or null if not known
 * @param to last day it held, or null if it goes on
 * @param lookAgain when somebody should look at it again, or null
 */
public record TieSaid(
    TieKind kind,
    Direction direction,
    Strength strength,
    String howItCame,
    Source source,
    LocalDate from,
    LocalDate to,
    LocalDate lookAgain)
    implements Said<TieSaid> {

  @Override
  public TieSaid until(LocalDate last) {
    return new TieSaid(kind, direction, strength, howItCame, source, from, last, lookAgain);
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
