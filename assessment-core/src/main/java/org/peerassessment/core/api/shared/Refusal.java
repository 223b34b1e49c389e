package org.peerassessment.core.api.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Something a person may hear: the act did not happen, here is why and what to do. Rolls the
 * transaction back, so nothing is half-saved. A fault of the suite is any other exception.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  protected Refusal(List<Reason> reasons) {
    super(reasons.stream().map(Reason::key).toList().toString());
    this.reasons = List.copyOf(reasons);
  }

  /** At least one reason, in the order a page should show them. */
  public List<Reason> reasons() {
    return reasons;
  }
}
