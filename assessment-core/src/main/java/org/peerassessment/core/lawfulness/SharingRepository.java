package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;

/** Agreements, emergency decisions, and what was shared under them, as kept. */
@ApplicationScoped
public class SharingRepository {
  private static final int MOST = 500;
  private static final int MOST_IN_FORCE = 5000;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  void keep(Object entity) {
    em.persist(entity);
    em.flush();
  }

  void remove(Agreement agreement) {
    em.remove(agreement);
    em.flush();
  }

  List<Agreement> agreements() {
    return em.createQuery(
            "select a from Agreement a order by a.firstDay desc, a.id desc", Agreement.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  Agreement agreement(long id) {
    return Optional.ofNullable(em.find(Agreement.class, id)).orElseThrow(NoSuchRecord::new);
  }

  /** Loads and locks, so that whoever shares under it at the same moment waits. */
  Agreement agreementLocked(long id) {
    return Optional.ofNullable(em.find(Agreement.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NoSuchRecord::new);
  }

  boolean agreementTaken(Long agencyId, String name, LocalDate firstDay) {
    return agencyId != null
        && firstDay != null
        && em.createQuery(
                    "select count(a) from Agreement a where a.agencyId = :agency"
                        + " and a.name = :name and a.firstDay = :day",
                    Long.class)
                .setParameter("agency", agencyId)
                .setParameter("name", name)
                .setParameter("day", firstDay)
                .getSingleResult()
            > 0;
  }

  boolean isReplaced(Agreement agreement) {
    return em.createQuery("select count(a) from Agreement a where a.replaces = :id", Long.class)
            .setParameter("id", agreement.id())
            .getSingleResult()
        > 0;
  }

  /** Those in force on a day, the newest of each agency, by its id. */
  Map<Long, Agreement> inForceOn(LocalDate day) {
    Map<Long, Agreement> inForce = new HashMap<>();
    em.createQuery(
            "select a from Agreement a where a.firstDay <= :day"
                + " and (a.lastDay is null or a.lastDay >= :day) order by a.firstDay, a.id",
            Agreement.class)
        .setParameter("day", day)
        .setMaxResults(MOST_IN_FORCE)
        .getResultStream()
        .forEach(agreement -> inForce.put(agreement.agencyId(), agreement));
    return inForce;
  }

  /** Those whose last day lies between the two, ended by nobody, with none that lasts longer. */
  List<Agreement> runningOut(LocalDate from, LocalDate to) {
    return em.createQuery(
            "select a from Agreement a where a.lastDay between :from and :to and a.endReason = ''"
                + " and not exists (select b.id from Agreement b where b.agencyId = a.agencyId"
                + " and (b.lastDay is null or b.lastDay > a.lastDay)) order by a.lastDay, a.id",
            Agreement.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Ids of the agreements under which something was shared. */
  Set<Long> reliedOn() {
    return new HashSet<>(
        em.createQuery(
                "select distinct s.agreement.id from SharedEntry s where s.agreement is not null",
                Long.class)
            .getResultList());
  }

  /** The day on which something was last shared under it; a locking read, which sees the latest. */
  Optional<LocalDate> lastReliedOn(Agreement agreement) {
    return em.createQuery(
            "select s from SharedEntry s where s.agreement = :agreement order by s.id desc",
            SharedEntry.class)
        .setParameter("agreement", agreement)
        .setMaxResults(1)
        .setLockMode(LockModeType.PESSIMISTIC_READ)
        .getResultStream()
        .findFirst()
        .map(SharedEntry::sharedOn);
  }

  /** Newest first. */
  List<EmergencyEntry> emergencies(AssessmentId assessment) {
    return em.createQuery(
            "select e from EmergencyEntry e where e.assessmentId = :assessment order by e.id desc",
            EmergencyEntry.class)
        .setParameter("assessment", assessment.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The newest about each agency, of each of the assessments. */
  List<EmergencyEntry> newestEmergencies(Collection<Long> assessmentIds) {
    return assessmentIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select e from EmergencyEntry e where e.id in"
                    + " (select max(f.id) from EmergencyEntry f where f.assessmentId in :ids"
                    + " group by f.assessmentId, f.agencyId)",
                EmergencyEntry.class)
            .setParameter("ids", assessmentIds)
            .setMaxResults(MOST_IN_FORCE)
            .getResultList();
  }

  /** The newest about one agency, of each assessment. */
  List<EmergencyEntry> newestEmergenciesAbout(long agencyId) {
    return em.createQuery(
            "select e from EmergencyEntry e where e.id in"
                + " (select max(f.id) from EmergencyEntry f where f.agencyId = :agency"
                + " group by f.assessmentId) order by e.id desc",
            EmergencyEntry.class)
        .setParameter("agency", agencyId)
        .setMaxResults(MOST_IN_FORCE)
        .getResultList();
  }

  /** Newest first. */
  List<SharedEntry> shared(AssessmentId assessment) {
    return em.createQuery(
            "select s from SharedEntry s left join fetch s.agreement left join fetch s.emergency"
                + " where s.assessmentId = :assessment order by s.id desc",
            SharedEntry.class)
        .setParameter("assessment", assessment.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  long countShared(AssessmentId assessment) {
    return em.createQuery(
            "select count(s) from SharedEntry s where s.assessmentId = :assessment", Long.class)
        .setParameter("assessment", assessment.value())
        .getSingleResult();
  }
}
