package org.peerassessment.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;

/** Keeps outcomes and actions. */
@ApplicationScoped
class PlanStore {
  private static final int MOST = 500;

  @Inject
  @Unit("plan")
  private EntityManager em;

  List<PlanAction> actions(AssessmentId assessment) {
    return em.createQuery(
            "select a from PlanAction a join fetch a.intervention"
                + " where a.assessmentId = :assessment order by a.id",
            PlanAction.class)
        .setParameter("assessment", assessment.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Those that work with this member directly. */
  List<PlanAction> actionsWith(AssessmentId assessment, long personId) {
    return em.createQuery(
            "select a from PlanAction a join fetch a.intervention"
                + " where a.assessmentId = :assessment and :person member of a.memberIds"
                + " order by a.id",
            PlanAction.class)
        .setParameter("assessment", assessment.value())
        .setParameter("person", personId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Those of several assessments that work with somebody directly. */
  List<PlanAction> actionsWithMembers(Collection<Long> assessments) {
    return assessments.isEmpty()
        ? List.of()
        : em.createQuery(
                "select distinct a from PlanAction a join fetch a.memberIds"
                    + " where a.assessmentId in :ids and a.directWork is not null order by a.id",
                PlanAction.class)
            .setParameter("ids", assessments)
            .getResultStream()
            .limit(MOST)
            .toList();
  }

  long countActions(AssessmentId assessment) {
    return em.createQuery(
            "select count(a) from PlanAction a where a.assessmentId = :assessment", Long.class)
        .setParameter("assessment", assessment.value())
        .getSingleResult();
  }

  Optional<PlanAction> action(AssessmentId assessment, long id) {
    return Optional.ofNullable(em.find(PlanAction.class, id)).filter(a -> a.of(assessment));
  }

  /** The action that this form added; a locking read, which sees the latest rows. */
  Optional<PlanAction> addedBy(AssessmentId assessment, UUID form) {
    return em.createQuery(
            "select a from PlanAction a where a.assessmentId = :assessment and a.formKey = :form",
            PlanAction.class)
        .setParameter("assessment", assessment.value())
        .setParameter("form", form.toString())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  boolean hasTasks(PlanAction action) {
    return !em.createQuery("select t.id from Task t where t.actionId = :action", Long.class)
        .setParameter("action", action.id())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  List<ConcernOutcome> outcomes(AssessmentId assessment) {
    return em.createQuery(
            "select o from ConcernOutcome o where o.assessmentId = :assessment",
            ConcernOutcome.class)
        .setParameter("assessment", assessment.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<ConcernOutcome> outcome(AssessmentId assessment, long concernId) {
    return outcomes(assessment).stream().filter(o -> o.concernId() == concernId).findFirst();
  }

  void add(ConcernOutcome outcome) {
    em.persist(outcome);
  }

  void add(PlanAction action) {
    em.persist(action);
    em.flush();
  }

  void drop(PlanAction action) {
    em.remove(action);
  }

  /** Of the assessments asked for, those whose plan has an action. */
  Set<Long> planned(Collection<Long> assessments) {
    return assessments.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select distinct a.assessmentId from PlanAction a where a.assessmentId in :ids",
                    Long.class)
                .setParameter("ids", assessments)
                .getResultList());
  }
}
