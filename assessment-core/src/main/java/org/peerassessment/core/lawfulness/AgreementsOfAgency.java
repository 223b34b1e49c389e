package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.access.AgencyInUse;
import org.peerassessment.core.api.shared.Reason;

/** An agency with which an agreement is in force is not retired. */
@ApplicationScoped
class AgreementsOfAgency implements AgencyInUse {
  @Inject private Partners partners;

  @Override
  public List<Reason> neededFor(long agencyId) {
    return partners
        .agreement(agencyId)
        .map(agreement -> Reason.of("lawfulness.agreement.keepsAgency", agreement.name()))
        .stream()
        .toList();
  }
}
