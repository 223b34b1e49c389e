package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Agencies.AgencyView;
import org.peerassessment.core.api.lawfulness.Agreements;
import org.peerassessment.core.api.lawfulness.Agreements.NewAgreement;
import org.peerassessment.core.api.startup.DemoPart;

/** The fictional demo council has an agreement with each of its partner agencies. */
@ApplicationScoped
public class DemoAgreements implements DemoPart {
  @Inject private Agencies agencies;
  @Inject private Agreements agreements;
  @Inject private Clock clock;

  @Override
  public void add() {
    agencies.list().stream()
        .filter(agency -> agency.kind() != Agencies.Kind.COUNCIL)
        .map(this::agreement)
        .forEach(agreements::add);
  }

  private NewAgreement agreement(AgencyView agency) {
    return new NewAgreement(
        agency.agencyId(),
        "Safeguarding partners: " + agency.name(),
        "What the agency needs to know to keep young people of an assessed group safe.",
        LocalDate.now(clock).minusYears(1).withDayOfYear(1),
        null,
        "https://www.marlowshire.example/information-sharing");
  }
}
