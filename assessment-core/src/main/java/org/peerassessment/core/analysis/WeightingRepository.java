package org.peerassessment.core.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.shared.AssessmentId;

/** Weighting decisions, as kept. */
@ApplicationScoped
public class WeightingRepository {
  private static final int MOST = 200;

  @PersistenceContext(unitName = "assessment")
  private EntityManager em;

  void keep(WeightingDecision decision) {
    em.persist(decision);
    em.flush();
  }

  /** Newest first. */
  List<WeightingDecision> all(AssessmentId assessment) {
    return newest(assessment, MOST);
  }

  Optional<WeightingDecision> current(AssessmentId assessment) {
    return newest(assessment, 1).stream().findFirst();
  }

  private List<WeightingDecision> newest(AssessmentId assessment, int most) {
    return em.createQuery(
            "select w from WeightingDecision w where w.assessmentId = :assessment"
                + " order by w.id desc",
            WeightingDecision.class)
        .setParameter("assessment", assessment.value())
        .setMaxResults(most)
        .getResultList();
  }
}
