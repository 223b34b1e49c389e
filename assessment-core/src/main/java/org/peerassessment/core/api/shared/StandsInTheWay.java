package org.peerassessment.core.api.shared;

import java.util.List;

/** A policy says no for now; each reason says what stands in the way (a gate of the practice). */
public final class StandsInTheWay extends Refusal {
  private static final long serialVersionUID = 1L;

  public StandsInTheWay(List<Reason> reasons) {
    super(reasons);
  }

  public StandsInTheWay(Reason reason) {
    this(List.of(reason));
  }
}
