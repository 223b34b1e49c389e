package org.peerassessment.mapping.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;

/** Subgroups in the database, always within one assessment. */
@ApplicationScoped
class SubgroupRepository {
  @Inject
  @Unit("mapping")
  private EntityManager em;

  /** Every subgroup, dissolved ones included. */
  List<Subgroup> list(AssessmentId assessment) {
    return em.createQuery(
            "select distinct g from Subgroup g left join fetch g.statements"
                + " where g.assessmentId = :a order by g.id",
            Subgroup.class)
        .setParameter("a", assessment.value())
        .setHint("eclipselink.batch", "g.statements.members")
        .getResultList();
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  Subgroup find(AssessmentId assessment, long id) {
    Subgroup subgroup = em.find(Subgroup.class, id);
    if (subgroup == null || subgroup.assessmentId() != assessment.value()) {
      throw new NoSuchRecord();
    }
    return subgroup;
  }

  void add(Subgroup subgroup) {
    em.persist(subgroup);
    em.flush();
  }

  /** Writes the changes now, so that two who changed the same subgroup at once hear of it. */
  void save() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new ChangedMeanwhile();
    }
  }
}
