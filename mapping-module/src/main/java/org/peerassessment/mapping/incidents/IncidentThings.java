package org.peerassessment.mapping.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.ledger.Thing;
import org.peerassessment.mapping.ledger.Recorded;
import org.peerassessment.mapping.ledger.Things;

/** Incidents, for undo. */
@ApplicationScoped
class IncidentThings implements Things {
  @Inject private IncidentRepository repository;

  @Override
  public Thing kind() {
    return Thing.INCIDENT;
  }

  @Override
  public Recorded<?, ?> of(AssessmentId assessment, long id) {
    return repository.held(assessment, id);
  }

  /**
   * @throws StandsInTheWay if somebody has added a part to an incident that would be gone
   */
  @Override
  public void turnedRound(AssessmentId assessment, Recorded<?, ?> thing) {
    Incident incident = (Incident) thing;
    if (incident.standing().isEmpty() && !repository.standingParts(incident).isEmpty()) {
      throw new StandsInTheWay(Reason.of("mapping.undo.changed"));
    }
  }
}
