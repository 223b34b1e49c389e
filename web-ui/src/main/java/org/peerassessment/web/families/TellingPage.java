package org.peerassessment.web.families;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.NewTelling;
import org.peerassessment.core.api.families.Telling;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Typed;

/** Decides whether and when a parent or carer is told. */
@Named
@RequestScoped
public class TellingPage {
  @Inject private Families families;
  @Inject private OneCarer carer;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  private final Typed typed = new Typed();

  public String save() {
    return forms.attempt(
        () -> families.decide(answers()),
        Paths.to("carers", assessment.getId()),
        "families.telling.saved");
  }

  private NewTelling answers() {
    return new NewTelling(
        assessment.getId(),
        carer.getId(),
        typed.choice("telling", Telling.class),
        typed.date("on"),
        typed.text("byWhom"),
        typed.text("how"),
        typed.text("reason"),
        typed.text("supervisor"),
        typed.date("supervisorOn"),
        typed.text("policyTeam"),
        typed.date("policyTeamOn"));
  }

  public Telling[] getChoices() {
    return Telling.values();
  }

  public Typed getTyped() {
    return typed;
  }
}
