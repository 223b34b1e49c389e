package org.peerassessment.mapping.api.ledger;

import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

/**
 * A point of the picture.
 *
 * @param x share of the width, 0 (left) to 1 (right)
 * @param y share of the height, 0 (top) to 1 (bottom)
 */
public record Spot(double x, double y) {
  /**
   * @throws NotAccepted if it lies outside of the picture
   */
  public Spot {
    if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
      throw new NotAccepted(Reason.of("mapping.position.outside"));
    }
  }
}
