package org.peerassessment.core.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import org.peerassessment.core.api.access.Caller;

/** Who wrote something down and when. */
@Embeddable
class Recorded {
  @Column(name = "recorded_by", nullable = false)
  private long userId;

  @Column(name = "recorded_at", nullable = false)
  private Instant at;

  protected Recorded() {}

  static Recorded by(Caller caller, Clock clock) {
    Recorded recorded = new Recorded();
    recorded.userId = caller.userId();
    recorded.at = clock.instant();
    return recorded;
  }

  long userId() {
    return userId;
  }

  Instant at() {
    return at;
  }
}
