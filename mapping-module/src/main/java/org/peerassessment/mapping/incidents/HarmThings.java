package org.peerassessment.mapping.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.ledger.Thing;
import org.peerassessment.mapping.ledger.Recorded;
import org.peerassessment.mapping.ledger.Things;

/** People's parts in incidents, for undo. */
@ApplicationScoped
class HarmThings implements Things {
  @Inject private IncidentRepository repository;

  @Override
  public Thing kind() {
    return Thing.HARM;
  }

  @Override
  public Recorded<?, ?> of(AssessmentId assessment, long id) {
    return repository.part(assessment, id);
  }

  /**
   * @throws StandsInTheWay if somebody has taken back the incident meanwhile
   */
  @Override
  public void turnedRound(AssessmentId assessment, Recorded<?, ?> thing) {
    Incident incident = repository.held(assessment, ((Harm) thing).incidentId());
    if (thing.standing().isPresent() && incident.standing().isEmpty()) {
      throw new StandsInTheWay(Reason.of("mapping.undo.changed"));
    }
  }
}
