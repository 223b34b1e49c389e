package org.peerassessment.core.api.lawfulness;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Decisions to share with an agency without an agreement because it cannot wait (R-LEG-03). Each
 * holds until the day on which it is to be looked at again; recorded anew rather than changed.
 */
@Local
public interface EmergencyDecisions {
  /** Longest that a decision holds before it is looked at again, in days. */
  int LONGEST_DAYS = 31;

  /**
   * Records a decision; earlier ones stay in the history.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   * @throws org.peerassessment.core.api.shared.StandsInTheWay before the lawful purpose is
   *     recorded, or if the assessment does not go on
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void decide(NewDecision command);

  /** Newest first; 500 at most. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<Decision> list(AssessmentId assessment);

  /**
   * @param share whether to share, or no longer
   * @param decidedBy who decided, in words: name and role
   * @param decidedOn date of the decision, not in the future
   * @param why why it cannot wait for an agreement; or why it ends
   * @param lookAgainOn last day on which it holds; {@link #LONGEST_DAYS} days after the decision at
   *     most; left out where it ends
   */
  record NewDecision(
      AssessmentId assessment,
      Long agencyId,
      Boolean share,
      String decidedBy,
      LocalDate decidedOn,
      String why,
      LocalDate lookAgainOn)
      implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "NewDecision[" + assessment + "]";
    }
  }

  /**
   * @param lookAgainOn null where it ends sharing
   * @param holds whether it allows sharing today
   * @param recordedBy display name
   */
  record Decision(
      long agencyId,
      String agency,
      boolean share,
      String decidedBy,
      LocalDate decidedOn,
      String why,
      LocalDate lookAgainOn,
      boolean holds,
      Instant recordedAt,
      String recordedBy) {}
}
