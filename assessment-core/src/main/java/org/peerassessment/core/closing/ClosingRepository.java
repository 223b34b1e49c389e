package org.peerassessment.core.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;

/** How assessments were closed, as kept. */
@ApplicationScoped
public class ClosingRepository {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  void keep(ClosingEntry entry) {
    em.persist(entry);
  }

  Optional<ClosingEntry> of(AssessmentId assessment) {
    return em.createQuery(
            "select c from ClosingEntry c where c.assessmentId = :assessment", ClosingEntry.class)
        .setParameter("assessment", assessment.value())
        .getResultStream()
        .findFirst();
  }
}
