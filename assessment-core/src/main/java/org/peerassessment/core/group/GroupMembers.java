package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Unit;

/** Who is or was a member, for features that stand on the group. */
@ApplicationScoped
public class GroupMembers {
  private static final int MOST = 20_000;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  /** Ids of the people who are or were members, by assessment. */
  public Map<Long, Set<Long>> ever(Collection<Long> assessmentIds) {
    if (assessmentIds.isEmpty()) {
      return Map.of();
    }
    List<Object[]> rows =
        em.createQuery(
                "select distinct m.assessmentId, m.personId from Membership m"
                    + " where m.assessmentId in :ids and m.mistakenAt is null",
                Object[].class)
            .setParameter("ids", assessmentIds)
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                TreeMap::new,
                Collectors.mapping(row -> (Long) row[1], Collectors.toUnmodifiableSet())));
  }
}
