package org.peerassessment.mapping.api.account;

import java.util.Optional;
import org.peerassessment.mapping.api.map.Strength;

/** How close a young person puts somebody to themselves. */
public enum Ring {
  CLOSE(Strength.STRONG),
  BETWEEN(Strength.SOME),
  FURTHER(Strength.WEAK),
  /** Beside the rings: no tie is told of, and they do not belong. */
  OUTSIDE(null);

  private final Strength strength;

  Ring(Strength strength) {
    this.strength = strength;
  }

  /** As the strength of a tie; empty outside. */
  public Optional<Strength> strength() {
    return Optional.ofNullable(strength);
  }

  /** Where a tie of that strength stands. */
  public static Ring of(Strength strength) {
    return switch (strength) {
      case STRONG -> CLOSE;
      case SOME -> BETWEEN;
      case WEAK -> FURTHER;
    };
  }
}
