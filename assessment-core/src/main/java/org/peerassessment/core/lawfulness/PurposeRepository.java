package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.shared.PerTransaction;

/** Purpose checks and what asks for them, as kept. */
@ApplicationScoped
public class PurposeRepository {
  private static final int MOST = 500;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction kept;

  void keep(Object entity) {
    em.persist(entity);
  }

  PurposeHistory history(AssessmentId assessment) {
    return new PurposeHistory(checks(assessment), open(assessment));
  }

  private List<PurposeCheckEntry> checks(AssessmentId assessment) {
    return em.createQuery(
            "select c from PurposeCheckEntry c where c.assessmentId = :assessment"
                + " order by c.id desc",
            PurposeCheckEntry.class)
        .setParameter("assessment", assessment.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  private List<PurposeQuestion> open(AssessmentId assessment) {
    return em.createQuery(
            "select q from PurposeQuestion q where q.assessmentId = :assessment"
                + " and q.answer is null order by q.id",
            PurposeQuestion.class)
        .setParameter("assessment", assessment.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The check that holds, of each of the assessments that has one. */
  List<PurposeCheckEntry> current(Collection<Long> assessmentIds) {
    Set<Long> asked = Set.copyOf(assessmentIds);
    return kept.whileReading(List.of(PurposeRepository.class, asked), () -> askCurrent(asked));
  }

  private List<PurposeCheckEntry> askCurrent(Set<Long> assessmentIds) {
    return assessmentIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from PurposeCheckEntry c where c.id in"
                    + " (select max(d.id) from PurposeCheckEntry d"
                    + " where d.assessmentId in :ids group by d.assessmentId)",
                PurposeCheckEntry.class)
            .setParameter("ids", assessmentIds)
            .getResultList();
  }

  /** Since when the oldest check that is open was asked for, of each assessment with any. */
  Map<Long, Instant> askedSince(Collection<Long> assessmentIds) {
    return assessmentIds.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select q.assessmentId, q.askedAt from PurposeQuestion q where q.id in"
                    + " (select min(o.id) from PurposeQuestion o"
                    + " where o.assessmentId in :ids and o.answer is null group by o.assessmentId)",
                Object[].class)
            .setParameter("ids", assessmentIds)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
  }

  /** How many checks are asked for, of each of the assessments for which any is. */
  Map<Long, Long> open(Collection<Long> assessmentIds) {
    Map<Long, Long> open = new HashMap<>();
    if (!assessmentIds.isEmpty()) {
      em.createQuery(
              "select q.assessmentId, count(q) from PurposeQuestion q"
                  + " where q.assessmentId in :ids and q.answer is null group by q.assessmentId",
              Object[].class)
          .setParameter("ids", assessmentIds)
          .getResultStream()
          .forEach(row -> open.put((Long) row[0], (Long) row[1]));
    }
    return open;
  }
}
