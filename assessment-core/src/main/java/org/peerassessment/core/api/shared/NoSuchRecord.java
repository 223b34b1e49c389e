package org.peerassessment.core.api.shared;

import java.util.List;

/**
 * There is no such record for this person. Thrown alike when it does not exist and when they are
 * not named on it, so that the answer tells nothing (R-ACC-02).
 */
public final class NoSuchRecord extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchRecord() {
    super(List.of(Reason.of("refusal.noSuchRecord")));
  }
}
