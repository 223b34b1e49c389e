package org.peerassessment.core.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;

/** Concerns, outcomes and wishes, as kept; each list in the order of writing. */
@ApplicationScoped
public class SummaryRepository {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  void keep(Object fresh) {
    em.persist(fresh);
    em.flush();
  }

  List<Concern> concerns(AssessmentId assessment) {
    return all(assessment, Concern.class);
  }

  List<Outcome> outcomes(AssessmentId assessment) {
    return all(assessment, Outcome.class);
  }

  List<Wish> wishes(AssessmentId assessment) {
    return all(assessment, Wish.class);
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  Concern concern(AssessmentId assessment, long concernId) {
    return concerns(assessment).stream()
        .filter(concern -> concern.id() == concernId)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  Outcome outcome(AssessmentId assessment, long outcomeId) {
    return outcomes(assessment).stream()
        .filter(outcome -> outcome.id() == outcomeId)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  long count(Class<?> type, AssessmentId assessment) {
    return em.createQuery(
            "select count(x) from "
                + type.getSimpleName()
                + " x where x.assessmentId = :assessment",
            Long.class)
        .setParameter("assessment", assessment.value())
        .getSingleResult();
  }

  private <T> List<T> all(AssessmentId assessment, Class<T> type) {
    return em.createQuery(
            "select x from "
                + type.getSimpleName()
                + " x where x.assessmentId = :assessment order by x.id",
            type)
        .setParameter("assessment", assessment.value())
        .setMaxResults(Summary.MOST)
        .getResultList();
  }
}
