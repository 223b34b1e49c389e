package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Unit;

/** Who is or was a member, for features that stand on the group. */
@ApplicationScoped
public class GroupMembers {
  private static final int MOST = 20_000;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  /** Ids of the people who are or were members. */
  public Set<Long> ever(long assessmentId) {
    return Set.copyOf(
        em.createQuery(
                "select distinct m.personId from Membership m"
                    + " where m.assessmentId = :assessment and m.mistakenAt is null",
                Long.class)
            .setParameter("assessment", assessmentId)
            .setMaxResults(MOST)
            .getResultList());
  }

  /** Ids of the people who are members on a day. */
  public Set<Long> on(long assessmentId, LocalDate day) {
    return on(Set.of(assessmentId), day).getOrDefault(assessmentId, Set.of());
  }

  /** The same of several assessments, by id. */
  public Map<Long, Set<Long>> on(Collection<Long> assessmentIds, LocalDate day) {
    if (assessmentIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select m from Membership m where m.assessmentId in :ids and m.mistakenAt is null"
                + " and m.firstDay <= :day and (m.lastDay is null or m.lastDay >= :day)",
            Membership.class)
        .setParameter("ids", assessmentIds)
        .setParameter("day", day)
        .setMaxResults(MOST)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                Membership::assessmentId,
                Collectors.mapping(Membership::personId, Collectors.toSet())));
  }
}
