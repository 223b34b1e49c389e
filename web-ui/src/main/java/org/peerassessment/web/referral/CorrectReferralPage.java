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
import org.peerassessment.web.frame.Typed;

/** Corrects the facts of a referral. */
@Named
@RequestScoped
public class CorrectReferralPage {
  @Inject private AssessmentBean assessment;
  @Inject private Referrals referrals;
  @Inject private Forms forms;

  private final Typed typed = new Typed();
  private long version;

  @PostConstruct
  void read() {
    ReferralView told = referrals.view(assessment.getId());
    version = told.version();
    typed.put("label", told.label());
    typed.put("concerns", told.concerns());
    typed.put("referrerName", told.referrerName());
    typed.put("referrerRole", told.referrerRole());
    typed.put("referrerAgency", told.referrerAgency());
    typed.put("received", told.received());
    typed.put("route", told.route());
    typed.put("otherRoute", told.otherRoute());
    typed.put("cause", told.cause());
    typed.put("happenedFrom", told.happenedFrom());
    typed.put("happenedTo", told.happenedTo());
    typed.put("whatHappened", told.whatHappened());
  }

  public String correct() {
    return forms.attempt(
        () ->
            referrals.correct(
                new CorrectReferral(assessment.getId(), version, told(), typed.text("reason"))),
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

  public long getVersion() {
    return version;
  }

  public void setVersion(long read) {
    version = read;
  }

  public Typed getTyped() {
    return typed;
  }
}
