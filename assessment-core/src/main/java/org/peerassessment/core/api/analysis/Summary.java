package org.peerassessment.core.api.analysis;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * The contextual concerns that the plan will address, the outcomes wanted for the group as a whole,
 * and beside them what the young people wish for in their own words (R-FRM-07).
 */
@Local
public interface Summary {
  /** Most concerns, most outcomes and most wishes of one assessment. */
  int MOST = 200;

  /** In the order in which they were written; at most 200. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<ConcernView> concerns(AssessmentId assessment);

  /** In the order in which they were written; at most 200. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<OutcomeView> outcomes(AssessmentId assessment);

  /** In the order in which they were written; at most 200. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<WishView> wishes(AssessmentId assessment);

  /**
   * Names a concern that the plan will address.
   *
   * @return its id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or the
   *     context is not of this assessment
   * @throws org.peerassessment.core.api.shared.StandsInTheWay without a recorded lawful purpose
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long addConcern(AssessmentId assessment, NewConcern command);

  /** Rewords a concern; its context stays, because plans refer to it. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void rewordConcern(AssessmentId assessment, long concernId, long version, String text);

  /** Names an outcome wanted for the whole group; the id is the answer. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long addOutcome(AssessmentId assessment, NewOutcome command);

  /** Rewords an outcome. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void rewordOutcome(AssessmentId assessment, long outcomeId, long version, String text);

  /** Keeps a wish in the young people's own words; the id is the answer. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long addWish(AssessmentId assessment, NewWish command);

  /**
   * @param contextId the context where the concern lies
   * @param text at most 4,000 characters
   */
  record NewConcern(Long contextId, String text) {}

  /**
   * @param text a change for the group as a whole; at most 4,000 characters
   */
  record NewOutcome(String text) {}

  /**
   * @param words as they said it; at most 4,000 characters
   * @param heardOn when
   * @param heardBy who heard it, and where; at most 200 characters
   * @param outcomeId the outcome it stands beside, or null if none answers it yet
   */
  record NewWish(String words, LocalDate heardOn, String heardBy, Long outcomeId) {}

  record ConcernView(
      long concernId, long version, long contextId, String contextName, String text) {}

  record OutcomeView(long outcomeId, long version, String text) {}

  record WishView(long wishId, String words, LocalDate heardOn, String heardBy, Long outcomeId) {}
}
