package org.peerassessment.core.api.shared;

import java.util.List;

/** The person's roles do not carry the permission that this act asks for. */
public final class NotPermitted extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotPermitted() {
    super(List.of(Reason.of("refusal.notPermitted")));
  }
}
