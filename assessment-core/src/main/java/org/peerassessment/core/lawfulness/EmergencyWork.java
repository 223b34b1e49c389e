package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AgencyNames;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.GoingOn;

/** Emergency decisions whose day to be looked at again has come, for the lead. */
@ApplicationScoped
public class EmergencyWork implements WorkListSource {
  private static final int MOST = 200;

  @Inject private CaseLoad caseLoad;
  @Inject private SharingRepository sharing;
  @Inject private Partners partners;
  @Inject private AgencyNames agencies;
  @Inject private GoingOn goingOn;

  @Override
  public List<Item> waitingFor(Caller caller) {
    Map<Long, AssessmentHead> led =
        caseLoad.ledBy(caller, MOST).stream()
            .collect(Collectors.toMap(AssessmentHead::assessmentId, Function.identity()));
    List<EmergencyEntry> due =
        sharing.newestEmergencies(led.keySet()).stream()
            .filter(e -> e.wantsLook(partners.today()))
            .toList();
    if (due.isEmpty()) {
      return List.of();
    }
    Set<Long> stopped = goingOn.stopped(led.keySet());
    Map<Long, String> names = agencies.inUse();
    return due.stream()
        .filter(e -> !stopped.contains(e.assessmentId()) && names.containsKey(e.agencyId()))
        .limit(MOST)
        .map(e -> item(led.get(e.assessmentId()), e, names.get(e.agencyId())))
        .toList();
  }

  private static Item item(AssessmentHead head, EmergencyEntry due, String agency) {
    return new Item(
        Reason.of("lawfulness.work.emergencyAgain", head.label(), agency),
        head.number(),
        "/assessment/lawfulness/sharing.xhtml?a=" + head.assessmentId(),
        due.lookAgainOn());
  }
}
