package org.peerassessment.mapping.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.peerassessment.core.api.shared.AskedOnce;
import org.peerassessment.mapping.api.ledger.AsAt;

/** The moment that a page speaks of: the same for all its parts as long as it only reads. */
@ApplicationScoped
public class Now {
  @Inject private AskedOnce asked;
  @Inject private Clock clock;

  public AsAt get() {
    return asked.whileReading(Now.class, () -> new AsAt(clock.instant(), LocalDate.now(clock)));
  }
}
