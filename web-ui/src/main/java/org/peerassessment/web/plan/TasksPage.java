package org.peerassessment.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.plan.api.task.PartnerTaskLine;
import org.peerassessment.plan.api.task.PartnerTasks;
import org.peerassessment.plan.api.task.TaskLine;
import org.peerassessment.plan.api.task.Tasks;
import org.peerassessment.web.frame.Me;
import org.peerassessment.web.frame.Once;

/** Tasks: one's agency's own, and for leads those on their assessments. */
@Named
@RequestScoped
public class TasksPage {
  @Inject private PartnerTasks partnerTasks;
  @Inject private Tasks tasks;
  @Inject private Me me;
  private final Once<List<PartnerTaskLine>> mine =
      new Once<>(() -> isPartner() ? partnerTasks.mine() : List.of());
  private final Once<List<TaskLine>> led =
      new Once<>(() -> isLead() ? tasks.onMyAssessments() : List.of());

  public boolean isLead() {
    return me.may("ASSESSMENT_READ");
  }

  public boolean isPartner() {
    return me.may("TASK_UPDATE") || me.isPartner();
  }

  public List<PartnerTaskLine> getMine() {
    return mine.get();
  }

  public List<TaskLine> getLed() {
    return led.get();
  }
}
