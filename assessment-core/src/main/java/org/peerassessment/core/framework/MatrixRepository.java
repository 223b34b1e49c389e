package org.peerassessment.core.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.peerassessment.core.api.framework.ContextMatrix;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;

/** Entries of the matrix, as kept. */
@ApplicationScoped
public class MatrixRepository {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  void keep(MatrixEntry entry) {
    em.persist(entry);
    em.flush();
  }

  void remove(MatrixEntry entry) {
    em.remove(entry);
  }

  /** In the order in which they were written. */
  List<MatrixEntry> all(AssessmentId assessment) {
    List<Long> ids =
        em.createQuery(
                "select e.id from MatrixEntry e where e.assessmentId = :assessment order by e.id",
                Long.class)
            .setParameter("assessment", assessment.value())
            .setMaxResults(ContextMatrix.MOST)
            .getResultList();
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select distinct e from MatrixEntry e left join fetch e.evidenceIds"
                + " where e.id in :ids order by e.id",
            MatrixEntry.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  long count(AssessmentId assessment) {
    return em.createQuery(
            "select count(e) from MatrixEntry e where e.assessmentId = :assessment", Long.class)
        .setParameter("assessment", assessment.value())
        .getSingleResult();
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  MatrixEntry find(AssessmentId assessment, long entryId) {
    return em.createQuery(
            "select e from MatrixEntry e where e.id = :id and e.assessmentId = :assessment",
            MatrixEntry.class)
        .setParameter("id", entryId)
        .setParameter("assessment", assessment.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }
}
