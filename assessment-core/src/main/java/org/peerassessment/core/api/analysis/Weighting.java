package org.peerassessment.core.api.analysis;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/**
 * The decision which contexts weigh most on the group, and in which order (R-FRM-05; guidance:
 * analysis, appendix A). People decide; the suite never computes it. Earlier decisions stay.
 */
@Local
public interface Weighting {
  /**
   * Records a decision; it becomes the current one.
   *
   * @return its id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or a context
   *     or evidence is not of this assessment
   * @throws org.peerassessment.core.api.shared.StandsInTheWay as {@link #readiness} says
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if it was decided anew since
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long record(AssessmentId assessment, NewWeighting command);

  /** The decision that holds now, if any was made. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Optional<WeightingView> current(AssessmentId assessment);

  /** Every decision, newest first; at most 200. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<WeightingView> history(AssessmentId assessment);

  /** Whether contexts can be weighed yet, and what is missing. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Readiness readiness(AssessmentId assessment);

  /**
   * @param blockers what must be there first, in words
   * @param youngPeopleUnheard no young person's view is in the framework yet: a decision then asks
   *     for the reason why it cannot be had
   */
  record Readiness(List<Reason> blockers, boolean youngPeopleUnheard) {
    public Readiness {
      blockers = List.copyOf(blockers);
    }
  }

  /**
   * @param decidedOn when people decided
   * @param contextIds at least one context, the one that weighs most first; each once
   * @param reasoning why this order; at most 4,000 characters
   * @param evidenceIds at least one piece of evidence it rests on
   * @param voices who took part, at least one
   * @param withoutYoungPeople why young people's views cannot be had, or empty
   * @param latestRead id of the decision that held when this one was written; 0 where none did
   */
  record NewWeighting(
      LocalDate decidedOn,
      List<Long> contextIds,
      String reasoning,
      Set<Long> evidenceIds,
      List<Voice> voices,
      String withoutYoungPeople,
      long latestRead) {
    public NewWeighting {
      contextIds = contextIds == null ? List.of() : List.copyOf(contextIds);
      evidenceIds = evidenceIds == null ? Set.of() : Set.copyOf(evidenceIds);
      voices = voices == null ? List.of() : List.copyOf(voices);
    }
  }

  /**
   * One person's stand on the decision.
   *
   * @param why the reason; must be there if they dissent
   */
  record Voice(String name, String role, Stance stance, String why) {}

  /** Whether a person agreed. */
  enum Stance {
    AGREED,
    DISSENTED
  }

  /**
   * @param order the contexts, the one that weighs most first
   * @param withoutYoungPeople why it was decided without young people's views, or empty
   * @param recordedBy who wrote it down
   */
  record WeightingView(
      long weightingId,
      LocalDate decidedOn,
      List<WeighedContext> order,
      String reasoning,
      List<EvidenceView> evidence,
      List<Voice> voices,
      String withoutYoungPeople,
      String recordedBy,
      Instant recordedAt) {
    public WeightingView {
      order = List.copyOf(order);
      evidence = List.copyOf(evidence);
      voices = List.copyOf(voices);
    }

    /** The context that weighs most. */
    public WeighedContext first() {
      return order.get(0);
    }
  }

  /**
   * @param position from 1, the one that weighs most
   */
  record WeighedContext(int position, long contextId, String contextName) {}
}
