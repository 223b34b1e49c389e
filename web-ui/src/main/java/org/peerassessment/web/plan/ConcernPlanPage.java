package org.peerassessment.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.plan.api.plan.PlanView.ConcernPlan;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;

/** What is to be different about one concern. */
@Named
@RequestScoped
public class ConcernPlanPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private PlanPage plan;
  @Inject private Plans plans;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private ConcernPlan concern;
  private String outcome;

  @PostConstruct
  void open() {
    concern = plan.concern(Numbers.recordId(parameters.get("c")));
    outcome = concern.outcome();
    seen.at(concern.version()).with("outcome", outcome);
  }

  public String save() {
    return forms.attempt(
        () -> plans.setOutcome(assessment.getId(), concern.concernId(), seen.getShown(), outcome),
        plan.next());
  }

  public ConcernPlan getConcern() {
    return concern;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
