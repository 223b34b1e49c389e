package org.peerassessment.core.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;

/** Weighting decisions, as kept. */
@ApplicationScoped
public class WeightingRepository {
  private static final int MOST = 200;

  @Inject
  @Unit("assessment")
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

  /** Those of the assessments whose contexts have been weighed. */
  Set<Long> weighed(Collection<Long> assessmentIds) {
    if (assessmentIds.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        em.createQuery(
                "select distinct w.assessmentId from WeightingDecision w"
                    + " where w.assessmentId in :ids",
                Long.class)
            .setParameter("ids", assessmentIds)
            .setMaxResults(assessmentIds.size())
            .getResultList());
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
