package org.peerassessment.core.api.shared;

import java.util.List;

/** One or more answers cannot be taken as they are; each reason names its answer. */
public final class NotAccepted extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotAccepted(List<Reason> reasons) {
    super(reasons);
  }

  public NotAccepted(Reason reason) {
    this(List.of(reason));
  }
}
