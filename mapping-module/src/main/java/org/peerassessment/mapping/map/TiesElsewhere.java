package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.peerassessment.core.api.shared.Unit;

/**
 * Who is tied in given assessments. Whoever asks has made sure that the caller is named on each of
 * them.
 */
@ApplicationScoped
public class TiesElsewhere {
  private static final int MOST = 20_000;

  @Inject
  @Unit("mapping")
  private EntityManager em;

  /** Two people tied in an assessment, as one of its ties names them. */
  public record Pair(long assessmentId, long one, long other) {}

  /** Pairs of the people whom a tie in the record links there, ended ones included. */
  public List<Pair> among(Collection<Long> assessments, Collection<Long> people) {
    if (assessments.isEmpty() || people.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select s.assessmentId, t.personA, t.personB from TieStatement s join s.tie t"
                + " where s.assessmentId in :assessments and s.retractedAt is null"
                + " and t.personA in :people and t.personB in :people",
            Object[].class)
        .setParameter("assessments", assessments)
        .setParameter("people", people)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> new Pair((Long) row[0], (Long) row[1], (Long) row[2]))
        .distinct()
        .toList();
  }
}
