package org.peerassessment.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.analysis.Summary.OutcomeView;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.plan.api.plan.PlanView;
import org.peerassessment.plan.api.plan.PlanView.ActionView;
import org.peerassessment.plan.api.plan.PlanView.ConcernPlan;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;

/** The plan by concern; read once for each request, also by the pages below it. */
@Named
@RequestScoped
public class PlanPage {
  @Inject private Plans plans;
  @Inject private Summary summary;
  @Inject private AssessmentBean assessment;
  private final Once<PlanView> view = new Once<>(() -> plans.view(assessment.getId()));
  private final Once<List<OutcomeView>> groupOutcomes =
      new Once<>(() -> summary.outcomes(assessment.getId()));

  public PlanView getView() {
    return view.get();
  }

  public List<OutcomeView> getGroupOutcomes() {
    return groupOutcomes.get();
  }

  ConcernPlan concern(long id) {
    return getView().concerns().stream()
        .filter(c -> c.concernId() == id)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  ActionView action(long id) {
    return getView().concerns().stream()
        .flatMap(c -> c.actions().stream())
        .filter(a -> a.actionId() == id)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /** Address of the plan, to go on to after an act. */
  String next() {
    return "/assessment/plan/plan.xhtml?faces-redirect=true&a=" + assessment.getId().value();
  }
}
