package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;

/** Ties and uses of places in the database, always within one assessment. */
@ApplicationScoped
class MapRepository {
  /** Statements of one map that are read at most, retracted ones included. */
  private static final int MOST_STATEMENTS = 20_000;

  @Inject
  @Unit("mapping")
  private EntityManager em;

  /** Everything ever said about ties, by the order of saying. */
  List<TieStatement> tieStatements(AssessmentId assessment) {
    return em.createQuery(
            "select s from TieStatement s join fetch s.tie t where t.assessmentId = :a"
                + " order by s.id",
            TieStatement.class)
        .setParameter("a", assessment.value())
        .setMaxResults(MOST_STATEMENTS)
        .getResultList();
  }

  /** What stands about ties now. */
  List<TieStatement> standingTies(AssessmentId assessment) {
    return em.createQuery(
            "select s from TieStatement s where s.tie.assessmentId = :a"
                + " and s.retractedAt is null",
            TieStatement.class)
        .setParameter("a", assessment.value())
        .setMaxResults(MOST_STATEMENTS)
        .getResultList();
  }

  /** Everything ever said about uses of places, by the order of saying. */
  List<UseStatement> useStatements(AssessmentId assessment) {
    return em.createQuery(
            "select s from UseStatement s join fetch s.use u where u.assessmentId = :a"
                + " order by s.id",
            UseStatement.class)
        .setParameter("a", assessment.value())
        .setMaxResults(MOST_STATEMENTS)
        .getResultList();
  }

  long countTies(AssessmentId assessment) {
    return count("select count(t) from Tie t where t.assessmentId = :a", assessment);
  }

  long countUses(AssessmentId assessment) {
    return count("select count(u) from PlaceUse u where u.assessmentId = :a", assessment);
  }

  private long count(String query, AssessmentId assessment) {
    return em.createQuery(query, Long.class)
        .setParameter("a", assessment.value())
        .getSingleResult();
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  Tie tie(AssessmentId assessment, long id) {
    Tie tie = em.find(Tie.class, id);
    if (tie == null || tie.assessmentId() != assessment.value()) {
      throw new NoSuchRecord();
    }
    return tie;
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  PlaceUse use(AssessmentId assessment, long id) {
    PlaceUse use = em.find(PlaceUse.class, id);
    if (use == null || use.assessmentId() != assessment.value()) {
      throw new NoSuchRecord();
    }
    return use;
  }

  void add(Object aggregate) {
    em.persist(aggregate);
    em.flush();
  }

  /** Writes the changes now, so that two who changed the same thing at once hear of it. */
  void save() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new ChangedMeanwhile();
    }
  }
}
