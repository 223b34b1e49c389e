package org.peerassessment.mapping.api.view;

import java.time.Instant;
import org.peerassessment.mapping.api.ledger.Informant;

/**
 * Which map is looked at. Which day of it is shown is for the page: the view holds all days.
 *
 * @param known the moment whose state of the record is asked for, or null for now
 * @param first whose view, or null for everybody's
 * @param second whose view is laid over it, or null
 */
public record Asked(Instant known, Informant first, Informant second) {
  /** Everybody's map as it is known now. */
  public static Asked now() {
    return new Asked(null, null, null);
  }

  public boolean compares() {
    return first != null && second != null && !first.equals(second);
  }

  /** Whether what this informant says is part of it. */
  public boolean hears(Informant informant) {
    return first == null || informant.equals(first) || informant.equals(second);
  }
}
