package org.peerassessment.mapping.ledger;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Reads many things with everything ever said of them, by batches and not one by one. From then on
 * the transaction finds each of them without asking the database.
 */
public final class Histories {
  /** Things read with one question. */
  static final int BATCH = 500;

  private static final String OF =
      "select t from %s t left join fetch t.statements s"
          + " where t.assessmentId = :a and t.id in :ids order by t.id, s.id";

  private Histories() {}

  /**
   * Those of the things that are of the assessment.
   *
   * @param kind of things, whose field {@code statements} is their history
   */
  public static <T extends Recorded<?, ?>> List<T> read(
      EntityManager em, Class<T> kind, AssessmentId assessment, Collection<Long> ids) {
    return Batches.of(ids, BATCH)
        .flatMap(
            some ->
                em
                    .createQuery(OF.formatted(kind.getSimpleName()), kind)
                    .setParameter("a", assessment.value())
                    .setParameter("ids", some)
                    .getResultList()
                    .stream())
        .distinct()
        .toList();
  }
}
