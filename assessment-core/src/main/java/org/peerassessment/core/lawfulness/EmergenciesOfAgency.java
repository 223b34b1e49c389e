package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.AgencyInUse;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.referral.GoingOn;

/** An agency with which an emergency decision lets something be shared today is not retired. */
@ApplicationScoped
class EmergenciesOfAgency implements AgencyInUse {
  @Inject private SharingRepository sharing;
  @Inject private GoingOn goingOn;
  @Inject private Partners partners;

  @Override
  public List<Reason> neededFor(long agencyId) {
    Set<Long> holding =
        sharing.newestEmergenciesAbout(agencyId).stream()
            .filter(e -> e.holdsOn(partners.today()))
            .map(EmergencyEntry::assessmentId)
            .collect(Collectors.toSet());
    holding.removeAll(goingOn.stopped(holding));
    return holding.isEmpty()
        ? List.of()
        : List.of(Reason.of("lawfulness.emergency.keepsAgency", holding.size()));
  }
}
