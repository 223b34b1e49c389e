package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.access.AgencyNames;
import org.peerassessment.core.api.lawfulness.Sharing.Answer;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.referral.CaseLoad;

/** The agencies as partners of one assessment: which one is its own, what allows the others. */
@ApplicationScoped
public class Partners {
  @Inject private SharingRepository sharing;
  @Inject private PurposeGate gate;
  @Inject private AgencyNames agencies;
  @Inject private CaseLoad cases;
  @Inject private Clock clock;

  /** The agency that the lead works for. */
  long own(AssessmentId assessment) {
    return agencies.agencyOf(cases.head(assessment).leadId());
  }

  Answer ask(AssessmentId assessment, long agencyId) {
    String name = agencies.of(agencyId).orElseThrow(NoSuchRecord::new);
    if (!agencies.isInUse(agencyId)) {
      return MayShare.retired(agencyId, name);
    }
    return MayShare.answer(
        agencyId,
        name,
        own(assessment) == agencyId,
        gate.mayBegin(assessment),
        agreement(agencyId),
        emergency(assessment, agencyId));
  }

  /** Every agency in use but the own one, by name. */
  List<Answer> askAll(AssessmentId assessment) {
    long own = own(assessment);
    List<Reason> closed = gate.mayBegin(assessment);
    Map<Long, Agreement> inForce = sharing.inForceOn(today());
    List<EmergencyEntry> emergencies = sharing.newestEmergencies(Set.of(assessment.value()));
    return agencies.inUse().entrySet().stream()
        .filter(agency -> agency.getKey() != own)
        .map(
            agency ->
                MayShare.answer(
                    agency.getKey(),
                    agency.getValue(),
                    false,
                    closed,
                    Optional.ofNullable(inForce.get(agency.getKey())),
                    holding(emergencies, agency.getKey())))
        .toList();
  }

  /** The newest agreement in force today. */
  Optional<Agreement> agreement(long agencyId) {
    return Optional.ofNullable(sharing.inForceOn(today()).get(agencyId));
  }

  /** The decision that allows sharing today. */
  Optional<EmergencyEntry> emergency(AssessmentId assessment, long agencyId) {
    return holding(sharing.newestEmergencies(Set.of(assessment.value())), agencyId);
  }

  private Optional<EmergencyEntry> holding(List<EmergencyEntry> newest, long agencyId) {
    return newest.stream()
        .filter(e -> e.agencyId() == agencyId)
        .filter(e -> e.holdsOn(today()))
        .findFirst();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
