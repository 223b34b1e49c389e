package org.peerassessment.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.referral.Staffing.StaffView;
import org.peerassessment.web.frame.AssessmentBean;

/** Shows who works on an assessment, and who did. */
@Named
@RequestScoped
public class StaffPage {
  @Inject private AssessmentBean assessment;
  @Inject private Staffing staffing;
  private StaffView view;

  public StaffView getView() {
    if (view == null) {
      view = staffing.view(assessment.getId());
    }
    return view;
  }
}
