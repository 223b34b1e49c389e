package org.peerassessment.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.CorrectReferral;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.ReferralView;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;
import org.peerassessment.web.frame.Typed;

/** Corrects the facts of a referral. */
@Named
@RequestScoped
public class CorrectReferralPage {
  @Inject private AssessmentBean assessment;
  @Inject private Referrals referrals;
  @Inject private Forms forms;
  @Inject private Seen seen;

  private final Typed typed = new Typed();

  @PostConstruct
  void read() {
    ReferralView told = referrals.view(assessment.getId());
    seen.at(told.version());
    begin("label", told.label());
    begin("concerns", told.concerns());
    begin("referrerName", told.referrerName());
    begin("referrerRole", told.referrerRole());
    begin("referrerAgency", told.referrerAgency());
    begin("received", told.received());
    begin("route", told.route());
    begin("otherRoute", told.otherRoute());
    begin("cause", told.cause());
    begin("happenedFrom", told.happenedFrom());
    begin("happenedTo", told.happenedTo());
    begin("whatHappened", told.whatHappened());
  }

  private void begin(String question, Object answer) {
    typed.put(question, answer);
    seen.with(question, answer);
  }

  public String correct() {
    return forms.attempt(
        () ->
            referrals.correct(
                new CorrectReferral(
                    assessment.getId(), seen.getShown(), told(), typed.text("reason"))),
        "/assessment/referral/referral.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "referral.correct.done");
  }

  private NewReferral told() {
    return new NewReferral(
        typed.text("label"),
        typed.text("referrerName"),
        typed.text("referrerRole"),
        typed.text("referrerAgency"),
        typed.date("received"),
        typed.choice("route", Route.class),
        typed.text("otherRoute"),
        typed.choice("cause", Cause.class),
        typed.date("happenedFrom"),
        typed.date("happenedTo"),
        typed.text("whatHappened"),
        typed.text("concerns"),
        List.of(),
        List.of(),
        null,
        null);
  }

  public Typed getTyped() {
    return typed;
  }
}
