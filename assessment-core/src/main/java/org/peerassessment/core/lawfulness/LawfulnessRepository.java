package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.shared.PerTransaction;

/** Lawful bases and policy versions, as kept. */
@ApplicationScoped
public class LawfulnessRepository {
  private static final int MOST = 200;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction kept;

  void keep(BasisEntry basis) {
    em.persist(basis);
  }

  long keep(PolicyVersion policy) {
    em.persist(policy);
    em.flush();
    return policy.view().policyId();
  }

  /** Newest first. */
  List<BasisEntry> bases(long assessmentId) {
    return em.createQuery(
            "select b from BasisEntry b where b.assessmentId = :assessment order by b.id desc",
            BasisEntry.class)
        .setParameter("assessment", assessmentId)
        .setMaxResults(MOST)
        .getResultList();
  }

  boolean hasBasis(long assessmentId) {
    return !withBasis(Set.of(assessmentId)).isEmpty();
  }

  /** Those of the assessments that have a lawful basis. */
  Set<Long> withBasis(Collection<Long> assessmentIds) {
    Set<Long> asked = Set.copyOf(assessmentIds);
    return kept.whileReading(List.of(LawfulnessRepository.class, asked), () -> askWithBasis(asked));
  }

  private Set<Long> askWithBasis(Set<Long> assessmentIds) {
    return assessmentIds.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select distinct b.assessmentId from BasisEntry b"
                        + " where b.assessmentId in :ids",
                    Long.class)
                .setParameter("ids", assessmentIds)
                .getResultList());
  }

  /** Latest first. */
  List<PolicyVersion> policies() {
    return em.createQuery(
            "select p from PolicyVersion p order by p.inForceFrom desc", PolicyVersion.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Loads and locks, so that nobody names it at the same moment. */
  PolicyVersion policyLocked(long id) {
    return Optional.ofNullable(em.find(PolicyVersion.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NoSuchRecord::new);
  }

  void remove(PolicyVersion policy) {
    em.remove(policy);
    em.flush();
  }

  /** Ids of the versions that an assessment names. */
  Set<Long> reliedOn() {
    return new HashSet<>(
        em.createQuery("select distinct b.policy.id from BasisEntry b", Long.class)
            .getResultList());
  }

  /** First day of the newest version that an assessment names. */
  Optional<LocalDate> newestReliedOn() {
    return Optional.ofNullable(
        em.createQuery("select max(b.policy.inForceFrom) from BasisEntry b", LocalDate.class)
            .getSingleResult());
  }

  Optional<PolicyVersion> inForceAt(LocalDate day) {
    return em.createQuery(
            "select p from PolicyVersion p where p.inForceFrom <= :day order by p.inForceFrom desc",
            PolicyVersion.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  boolean policyNamed(String version) {
    return em.createQuery(
                "select count(p) from PolicyVersion p where p.versionName = :version", Long.class)
            .setParameter("version", version)
            .getSingleResult()
        > 0;
  }

  boolean policyBeginsOn(LocalDate day) {
    return em.createQuery(
                "select count(p) from PolicyVersion p where p.inForceFrom = :day", Long.class)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }
}
