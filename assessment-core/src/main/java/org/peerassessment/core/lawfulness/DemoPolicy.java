package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.peerassessment.core.api.lawfulness.NewPolicy;
import org.peerassessment.core.api.lawfulness.Policies;
import org.peerassessment.core.api.startup.DemoPart;

/** The published policy of the fictional demo council. */
@ApplicationScoped
public class DemoPolicy implements DemoPart {
  @Inject private Policies policies;
  @Inject private Clock clock;

  @Override
  public void add() {
    policies.add(
        new NewPolicy(
            "1.0",
            LocalDate.now(clock).minusYears(1).withDayOfYear(1),
            "https://www.marlowshire.example/peer-assessment-policy"));
  }
}
