package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Unit;

/** Which assessments name whom, as kept. */
@ApplicationScoped
class NamingBook {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  /** Which of the people each of the assessments names; those that name none are left out. */
  Map<Long, Set<Long>> among(Collection<Long> assessments, Collection<Long> personIds) {
    return em.createQuery(
            "select p.assessmentId, p.person.id from PersonInAssessment p"
                + " where p.assessmentId in :assessments and p.person.id in :people",
            Object[].class)
        .setParameter("assessments", assessments)
        .setParameter("people", personIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
  }

  /** Whether any assessment but these names one of the people; looks no further than the first. */
  boolean besides(Collection<Long> assessments, Collection<Long> personIds) {
    List<Long> first =
        em.createQuery(
                "select p.assessmentId from PersonInAssessment p"
                    + " where p.assessmentId not in :assessments and p.person.id in :people",
                Long.class)
            .setParameter("assessments", assessments)
            .setParameter("people", personIds)
            .setMaxResults(1)
            .getResultList();
    return !first.isEmpty();
  }
}
