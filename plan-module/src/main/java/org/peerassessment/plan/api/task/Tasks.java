package org.peerassessment.plan.api.task;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Tasks for those named on the assessment (R-PLN-05); a task of another assessment is no such
 * record. Offering one is an act of the plan, see {@code Plans}.
 */
@Local
public interface Tasks {
  /**
   * Tasks of every assessment that the caller is named on: those with news, then those still open;
   * none that was withdrawn; at most 200.
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  List<TaskLine> onMyAssessments();

  /**
   * @param page of its history, from 0
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  TaskView view(AssessmentId assessment, long taskId, int page);

  /** Records that lead and owner went through the task together; the owner may then accept. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void goneThrough(AssessmentId assessment, long taskId, LocalDate on, UUID form);

  /**
   * Takes note of what the owner wrote, so that the work list falls silent about it.
   *
   * @param latestRead id of the newest line of the history as it was read, see {@link
   *     TaskView#latest}
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if there is a newer one
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void takeNote(AssessmentId assessment, long taskId, long latestRead);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void withdraw(AssessmentId assessment, long taskId, String why, UUID form);

  /**
   * Offers it again, reworded if need be; it must be gone through and accepted afresh. The agency
   * stays, as another must not read what this one wrote.
   *
   * @param latestRead id of the newest line of the history as it was read, see {@link
   *     TaskView#latest}
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if there is a newer one
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void offerAgain(
      AssessmentId assessment, long taskId, long latestRead, TaskAnswers answers, UUID form);

  /** The answer of an owner of the lead's own agency or of none, who told the lead. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void recordAccepted(AssessmentId assessment, long taskId, UUID form);

  /** Likewise, when the owner said no. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void recordDeclined(AssessmentId assessment, long taskId, String reason, UUID form);

  /** Likewise, how it is going. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void recordUpdate(AssessmentId assessment, long taskId, UpdateAnswers update, UUID form);
}
