package org.peerassessment.mapping.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Reads what the record held at a moment. Which statements these are is found in an index alone,
 * and only they are read: what has been corrected before or since costs next to nothing. The
 * database is not asked for an order, as for its sake it would read everything ever said.
 */
public final class Known {
  private static final String AT =
      "select s from %1$s s join fetch s.%2$s where s.id in (select k.id from %1$s k"
          + " where k.assessmentId = :a and k.recordedAt <= :known"
          + " and (k.retractedAt is null or k.retractedAt > :known))";

  /** Statements of one map that are read at most. */
  private static final int MOST = 20_000;

  private Known() {}

  /**
   * What it held, in the order in which it was recorded.
   *
   * @param kind of statements
   * @param thing name of the field that leads from a statement to what it is about
   */
  public static <S extends Statement<?>> List<S> read(
      EntityManager em, Class<S> kind, String thing, AssessmentId assessment, Instant known) {
    return em.createQuery(AT.formatted(kind.getSimpleName(), thing), kind)
        .setParameter("a", assessment.value())
        .setParameter("known", known)
        .setMaxResults(MOST)
        .getResultStream()
        .sorted(Comparator.comparingLong(Statement::id))
        .toList();
  }
}
