package org.peerassessment.plan.api.task;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/**
 * Tasks for the agency that owns them (R-PLN-06). Every writing call carries the key of the form it
 * came from: the same form sent twice counts once.
 */
@Local
public interface PartnerTasks {
  /**
   * The tasks of the caller's own agency, those that wait first; at most 200. What a task says is
   * read, and so audited for its assessment, once it is opened.
   */
  @Guarded(value = Permission.TASK_READ, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  List<PartnerTaskLine> mine();

  /**
   * @param page of its history, from 0
   */
  @Guarded(value = Permission.TASK_READ, act = Guarded.Act.READ)
  PartnerTask view(TaskId task, int page);

  /**
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if the lead has not gone through it
   *     with the agency, or it is not open for an answer
   */
  @Guarded(value = Permission.TASK_UPDATE, act = Guarded.Act.WRITE)
  void accept(TaskId task, UUID form);

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted if there is no reason
   */
  @Guarded(value = Permission.TASK_UPDATE, act = Guarded.Act.WRITE)
  void decline(TaskId task, String reason, UUID form);

  /**
   * Logs how it is going; nothing that was logged is ever changed or taken away.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer is missing
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if the task is not accepted, or done
   */
  @Guarded(value = Permission.TASK_UPDATE, act = Guarded.Act.WRITE)
  void logUpdate(TaskId task, UpdateAnswers update, UUID form);
}
