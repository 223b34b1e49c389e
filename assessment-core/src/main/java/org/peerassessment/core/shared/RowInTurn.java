package org.peerassessment.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.InTurn;
import org.peerassessment.core.api.shared.Unit;

/**
 * Locks the row of the assessment, which is there already. A row of a feature's own would first
 * have to be made, and those who make it together would wait for each other in a circle.
 */
@ApplicationScoped
public class RowInTurn implements InTurn {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Override
  public void hold(AssessmentId assessment) {
    em.createNativeQuery("select id from assessment where id = ? for update")
        .setParameter(1, assessment.value())
        .getResultList();
  }
}
