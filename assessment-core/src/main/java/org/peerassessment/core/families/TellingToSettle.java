package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.families.Telling;
import org.peerassessment.core.api.shared.Unit;

/**
 * What {@link MayCloseOverParents} finds, for many assessments at once: a work list asks in which
 * of them something is to settle, and loads no family.
 */
@ApplicationScoped
class TellingToSettle {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  /** Those where nobody is known to be parent or carer of a member. */
  Set<Long> nobodyKnown(Collection<Long> assessmentIds) {
    return among(
        assessmentIds,
        of(
            "select distinct m.assessmentId from Membership m where m.assessmentId in :ids"
                + " and m.mistakenAt is null and not exists (select c.id from Carer c"
                + " where c.assessmentId = m.assessmentId and c.memberId = m.personId"
                + " and c.endedOn is null)"));
  }

  /** Those where nothing was ever decided about a parent or carer. */
  Set<Long> neverDecided(Collection<Long> assessmentIds) {
    return among(
        assessmentIds,
        of(
            "select distinct c.assessmentId from Carer c where c.assessmentId in :ids"
                + " and c.endedOn is null"
                + " and not exists (select t.id from TellingEntry t where t.carerId = c.id)"));
  }

  /** Those where a day named in a decision that holds has passed. */
  Set<Long> dayPassed(Collection<Long> assessmentIds, LocalDate today) {
    return among(
        assessmentIds,
        of("select distinct c.assessmentId from Carer c, TellingEntry t"
                + " where c.assessmentId in :ids and c.endedOn is null and t.carerId = c.id"
                + " and t.telling <> :told and t.on < :today and t.id ="
                + " (select max(x.id) from TellingEntry x where x.carerId = c.id)")
            .setParameter("told", Telling.TOLD)
            .setParameter("today", today));
  }

  private TypedQuery<Long> of(String query) {
    return em.createQuery(query, Long.class);
  }

  private static Set<Long> among(Collection<Long> assessmentIds, TypedQuery<Long> query) {
    return assessmentIds.isEmpty()
        ? Set.of()
        : Set.copyOf(query.setParameter("ids", assessmentIds).getResultList());
  }
}
