package org.peerassessment.mapping;

import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;

/** What a form tutor says of friends, for tests to which it does not matter what is said. */
public final class Friends {
  private Friends() {}

  public static TieSaid said() {
    return said(Direction.NONE, "Same form");
  }

  public static TieSaid said(Direction direction, String howItCame) {
    return new TieSaid(
        TieKind.FRIEND,
        direction,
        Strength.STRONG,
        howItCame,
        Sources.said("Form tutor", Reliability.FIRST_HAND),
        null,
        null,
        null);
  }
}
