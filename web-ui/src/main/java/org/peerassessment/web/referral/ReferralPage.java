package org.peerassessment.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.referral.ReferralView;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;
import org.peerassessment.web.frame.Typed;

/** Shows a referral, and words its label and summary anew. */
@Named
@RequestScoped
public class ReferralPage {
  @Inject private AssessmentBean assessment;
  @Inject private Referrals referrals;
  @Inject private Forms forms;
  @Inject private Seen seen;

  private final Typed typed = new Typed();
  private ReferralView referral;

  @PostConstruct
  void read() {
    referral = referrals.view(assessment.getId());
    typed.put("label", referral.label());
    typed.put("concerns", referral.concerns());
    seen.at(referral.version())
        .with("label", referral.label())
        .with("concerns", referral.concerns());
  }

  public String reword() {
    return forms.attempt(
        () ->
            referrals.reword(
                assessment.getId(), seen.getShown(), typed.text("label"), typed.text("concerns")),
        "/assessment/referral/referral.xhtml?faces-redirect=true&a=" + assessment.getId().value());
  }

  public ReferralView getReferral() {
    return referral;
  }

  public Typed getTyped() {
    return typed;
  }
}
