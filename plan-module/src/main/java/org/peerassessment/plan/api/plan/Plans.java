package org.peerassessment.plan.api.plan;

import jakarta.ejb.Local;
import java.util.UUID;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.plan.api.task.TaskAnswers;

/**
 * The multi-agency plan of one assessment (R-PLN-02, R-PLN-05). Each writing act is refused with
 * {@link org.peerassessment.core.api.shared.StandsInTheWay} until a lawful purpose and a weighting
 * decision are recorded (guidance: the plan; legal considerations).
 */
@Local
public interface Plans {
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  PlanView view(AssessmentId assessment);

  /**
   * Says what is to be different about one concern; at most 4,000 characters.
   *
   * @param asRead the version that the writer had before them; 0 while nothing was said
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody changed it since
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void setOutcome(AssessmentId assessment, long concernId, long asRead, String outcome);

  /**
   * @param form key of the form, so that sending it twice adds one action
   * @return the action's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long addAction(AssessmentId assessment, long concernId, ActionAnswers answers, UUID form);

  /**
   * Rewords an action; an intervention that was retired since may stay.
   *
   * @param asRead the version that the writer had before them
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody changed it since
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void changeAction(AssessmentId assessment, long actionId, long asRead, ActionAnswers answers);

  /**
   * Takes an action off the plan.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if it has tasks, withdrawn ones too
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void dropAction(AssessmentId assessment, long actionId);

  /**
   * Offers a task under an action to its owner.
   *
   * @return the task's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long offerTask(AssessmentId assessment, long actionId, TaskAnswers answers, UUID form);
}
