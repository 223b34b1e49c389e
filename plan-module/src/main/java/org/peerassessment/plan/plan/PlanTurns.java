package org.peerassessment.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.plan.api.task.EntryKind;

/** When a plan changed, as kept: an action was added; a task was offered, agreed or withdrawn. */
@ApplicationScoped
class PlanTurns {
  private static final int MOST = 2000;
  private static final Set<EntryKind> TURNS =
      EnumSet.of(
          EntryKind.OFFERED, EntryKind.OFFERED_AGAIN, EntryKind.ACCEPTED, EntryKind.WITHDRAWN);

  @Inject
  @Unit("plan")
  private EntityManager em;

  /**
   * @param agreed whether an owner agreed to a task
   */
  record PlanTurn(Instant at, boolean agreed) {}

  /** In no order; the newest of each kind if there are very many. */
  List<PlanTurn> of(AssessmentId assessment) {
    return Stream.concat(added(assessment), turned(assessment)).toList();
  }

  private Stream<PlanTurn> added(AssessmentId assessment) {
    return em.createQuery(
            "select a.addedAt from PlanAction a where a.assessmentId = :assessment"
                + " order by a.id desc",
            Instant.class)
        .setParameter("assessment", assessment.value())
        .setMaxResults(MOST)
        .getResultStream()
        .map(at -> new PlanTurn(at, false));
  }

  private Stream<PlanTurn> turned(AssessmentId assessment) {
    return em.createQuery(
            "select e.writtenAt, e.kind from TaskEntry e, Task t where t.id = e.taskId"
                + " and t.assessmentId = :assessment and e.kind in :turns order by e.id desc",
            Object[].class)
        .setParameter("assessment", assessment.value())
        .setParameter("turns", TURNS)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> new PlanTurn((Instant) row[0], row[1] == EntryKind.ACCEPTED));
  }
}
