package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.InTurn;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.group.GroupMembers;
import org.peerassessment.core.shared.PerTransaction;

/** Carers, decisions and consent, as kept. */
@ApplicationScoped
class FamilyRepository {
  /** Most ties between adults and members that one assessment holds. */
  static final int MOST_CARERS = 2000;

  /** Most answers about taking part that one assessment holds. */
  static final int MOST_CONSENTS = 5000;

  private static final int MOST = 20_000;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private GroupMembers members;
  @Inject private PerTransaction kept;
  @Inject private InTurn inTurn;

  <T> T add(T entity) {
    em.persist(entity);
    em.flush();
    return entity;
  }

  Households households(AssessmentId assessment) {
    return kept.whileReading(
        List.of(FamilyRepository.class, "households", assessment), () -> asked(assessment));
  }

  private Households asked(AssessmentId assessment) {
    return new Households(
        members.ever(assessment.value()),
        of(
            "select c from Carer c where c.assessmentId = :id order by c.id",
            Carer.class,
            assessment),
        of(
            "select t from TellingEntry t where t.assessmentId = :id and t.id ="
                + " (select max(x.id) from TellingEntry x where x.carerId = t.carerId)",
            TellingEntry.class,
            assessment));
  }

  /** The same, held so that nobody else adds a carer at the same time. */
  Households householdsToChange(AssessmentId assessment) {
    inTurn.hold(assessment);
    return asked(assessment);
  }

  private <T> List<T> of(String query, Class<T> type, AssessmentId assessment) {
    return em.createQuery(query, type)
        .setParameter("id", assessment.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<Carer> carer(AssessmentId assessment, long carerId) {
    return Optional.ofNullable(em.find(Carer.class, carerId))
        .filter(c -> c.assessmentId() == assessment.value());
  }

  /** Newest first; at most 500. */
  List<TellingEntry> decisions(Carer carer) {
    return em.createQuery(
            "select t from TellingEntry t where t.carerId = :carer order by t.id desc",
            TellingEntry.class)
        .setParameter("carer", carer.id())
        .setMaxResults(500)
        .getResultList();
  }

  /** In the order in which they were recorded. */
  List<ConsentEntry> consents(AssessmentId assessment) {
    return kept.whileReading(
        List.of(FamilyRepository.class, "consents", assessment),
        () -> consents(Set.of(assessment.value())));
  }

  /** Those of several assessments, in the order in which they were recorded. */
  List<ConsentEntry> consents(Collection<Long> assessmentIds) {
    return assessmentIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select distinct c from ConsentEntry c join fetch c.takingPart"
                    + " where c.assessmentId in :ids order by c.id",
                ConsentEntry.class)
            .setParameter("ids", assessmentIds)
            .getResultStream()
            .limit(MOST)
            .toList();
  }
}
