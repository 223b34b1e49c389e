package org.peerassessment.plan.task;

import java.time.Instant;
import java.util.UUID;
import org.peerassessment.core.api.access.Caller;

/** Who acts, when, and from which form. */
public record Author(long userId, String name, Instant at, UUID form) {
  public Author {
    if (name == null || at == null || form == null) {
      throw new IllegalArgumentException("an act has an author, a time and a form");
    }
  }

  static Author of(Caller caller, Instant at, UUID form) {
    return new Author(caller.userId(), caller.displayName(), at, form);
  }
}
