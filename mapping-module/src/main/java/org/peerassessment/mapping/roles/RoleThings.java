package org.peerassessment.mapping.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.Thing;
import org.peerassessment.mapping.ledger.Recorded;
import org.peerassessment.mapping.ledger.Things;

/** Roles, for undo. */
@ApplicationScoped
class RoleThings implements Things {
  @Inject private RoleRepository repository;

  @Override
  public Thing kind() {
    return Thing.ROLE;
  }

  @Override
  public Recorded<?, ?> of(AssessmentId assessment, long id) {
    return repository.role(assessment, id);
  }

  /** A change of roles asks for nothing (R-GRP-05 names members, ties and places). */
  @Override
  public void turnedRound(AssessmentId assessment, Recorded<?, ?> thing) {}
}
