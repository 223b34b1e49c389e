package org.peerassessment.core.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.framework.CoverageCount.Pieces;
import org.peerassessment.core.shared.PerTransaction;

/** Evidence, as kept. */
@ApplicationScoped
public class EvidenceRepository {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction kept;

  void keep(EvidenceItem item) {
    em.persist(item);
    em.flush();
  }

  /** Oldest first, withdrawn ones included. */
  List<EvidenceItem> all(AssessmentId assessment) {
    List<Long> ids =
        em.createQuery(
                "select e.id from EvidenceItem e where e.assessmentId = :assessment order by e.id",
                Long.class)
            .setParameter("assessment", assessment.value())
            .setMaxResults(Evidence.MOST)
            .getResultList();
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select distinct e from EvidenceItem e left join fetch e.elements"
                + " where e.id in :ids order by e.id",
            EvidenceItem.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** How many standing pieces serve each element, by viewpoint; counted where they lie. */
  List<Pieces> pieces(AssessmentId assessment) {
    return kept.whileReading(
        List.of(EvidenceRepository.class, assessment), () -> askPieces(assessment));
  }

  private List<Pieces> askPieces(AssessmentId assessment) {
    return em.createQuery(
            "select e.viewpoint, el, count(e) from EvidenceItem e join e.elements el"
                + " where e.assessmentId = :assessment and e.withdrawnBecause is null"
                + " group by e.viewpoint, el",
            Object[].class)
        .setParameter("assessment", assessment.value())
        .getResultStream()
        .map(row -> new Pieces((Viewpoint) row[0], (Element) row[1], (Long) row[2]))
        .toList();
  }

  long count(AssessmentId assessment) {
    return em.createQuery(
            "select count(e) from EvidenceItem e where e.assessmentId = :assessment", Long.class)
        .setParameter("assessment", assessment.value())
        .getSingleResult();
  }

  /** Those of the assessments that have evidence. */
  Set<Long> withEvidence(Collection<Long> assessmentIds) {
    if (assessmentIds.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        em.createQuery(
                "select distinct e.assessmentId from EvidenceItem e"
                    + " where e.assessmentId in :ids and e.withdrawnBecause is null",
                Long.class)
            .setParameter("ids", assessmentIds)
            .setMaxResults(assessmentIds.size())
            .getResultList());
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  EvidenceItem find(AssessmentId assessment, long evidenceId) {
    return em.createQuery(
            "select e from EvidenceItem e where e.id = :id and e.assessmentId = :assessment",
            EvidenceItem.class)
        .setParameter("id", evidenceId)
        .setParameter("assessment", assessment.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }
}
