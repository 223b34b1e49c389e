package org.peerassessment.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.referral.LookingAgain;
import org.peerassessment.core.api.referral.LookingAgain.LooksView;
import org.peerassessment.core.api.referral.NewLook;
import org.peerassessment.core.api.referral.StillAsDescribed;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Typed;

/** Asks whether group and risks are still as described, and shows what was answered before. */
@Named
@RequestScoped
public class LookAgainPage {
  @Inject private AssessmentBean assessment;
  @Inject private LookingAgain lookingAgain;
  @Inject private Forms forms;

  private final Typed typed = new Typed();
  private LooksView view;

  @PostConstruct
  void read() {
    view = lookingAgain.view(assessment.getId());
  }

  /** Stays here where something has changed: the page leads to where it is corrected. */
  public String record() {
    StillAsDescribed outcome = typed.choice("outcome", StillAsDescribed.class);
    boolean changed = outcome == StillAsDescribed.CHANGED;
    return forms.attempt(
        () ->
            lookingAgain.record(
                new NewLook(
                    assessment.getId(),
                    outcome,
                    typed.date("lookedOn"),
                    typed.text("whatChanged"),
                    typed.text("reason"))),
        (changed ? "/assessment/referral/look-again" : "/assessment/overview")
            + ".xhtml?faces-redirect=true&a="
            + assessment.getId().value(),
        changed ? "referral.look-again.recordedChanged" : "referral.look-again.recorded");
  }

  public StillAsDescribed[] getOutcomes() {
    return StillAsDescribed.values();
  }

  public LooksView getView() {
    return view;
  }

  public Typed getTyped() {
    return typed;
  }
}
