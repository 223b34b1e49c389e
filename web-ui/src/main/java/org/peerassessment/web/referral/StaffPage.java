package org.peerassessment.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.referral.Staffing.StaffView;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;

/** Shows who works on an assessment, and who did. */
@Named
@RequestScoped
public class StaffPage {
  @Inject private AssessmentBean assessment;
  @Inject private Staffing staffing;
  private final Once<StaffView> view = new Once<>(() -> staffing.view(assessment.getId()));

  public StaffView getView() {
    return view.get();
  }
}
