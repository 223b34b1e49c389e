package org.peerassessment.core.lawfulness;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.access.AgencyNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions;
import org.peerassessment.core.api.shared.AssessmentId;

/** Decisions to share without an agreement. */
@Stateless
@Door
public class EmergencyDecisionsService implements EmergencyDecisions {
  @Inject private SharingRepository sharing;
  @Inject private Partners partners;
  @Inject private PurposeGate gate;
  @Inject private AgencyNames agencies;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public void decide(NewDecision command) {
    gate.requireBegun(command.assessment());
    Long agency = command.agencyId();
    EmergencyEntry.check(
            command,
            agency != null && isPartner(command.assessment(), agency),
            agency != null && partners.agreement(agency).isPresent(),
            partners.today())
        .accept();
    sharing.keep(new EmergencyEntry(command, callers.current().userId(), clock.instant()));
  }

  private boolean isPartner(AssessmentId assessment, long agencyId) {
    return agencies.holdInUse(agencyId) && partners.own(assessment) != agencyId;
  }

  @Override
  public List<Decision> list(AssessmentId assessment) {
    List<EmergencyEntry> entries = sharing.emergencies(assessment);
    Map<Long, String> partnerNames = agencies.all();
    Map<Long, String> recorders =
        names.of(entries.stream().map(EmergencyEntry::recordedBy).collect(Collectors.toSet()));
    Set<Long> seen = new HashSet<>();
    return entries.stream()
        .map(
            e ->
                e.view(
                    partnerNames.getOrDefault(e.agencyId(), ""),
                    seen.add(e.agencyId()),
                    recorders.getOrDefault(e.recordedBy(), ""),
                    partners.today()))
        .toList();
  }
}
