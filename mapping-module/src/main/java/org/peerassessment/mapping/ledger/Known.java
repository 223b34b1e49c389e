package org.peerassessment.mapping.ledger;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;

/** Reads what the record held at a moment. */
public final class Known {
  /** Which statements {@code s} it held, in the order in which they were recorded. */
  public static final String AT =
      " where s.assessmentId = :a and s.recordedAt <= :known"
          + " and (s.retractedAt is null or s.retractedAt > :known) order by s.id";

  /** Statements of one map that are read at most. */
  private static final int MOST = 20_000;

  private Known() {}

  /**
   * @param query one that ends in {@link #AT}
   */
  public static <S> List<S> read(TypedQuery<S> query, AssessmentId assessment, Instant known) {
    return query
        .setParameter("a", assessment.value())
        .setParameter("known", known)
        .setMaxResults(MOST)
        .getResultList();
  }
}
