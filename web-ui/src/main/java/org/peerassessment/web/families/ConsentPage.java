package org.peerassessment.web.families;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.families.Answer;
import org.peerassessment.core.api.families.Consents;
import org.peerassessment.core.api.families.Consents.PersonConsent;
import org.peerassessment.core.api.families.Manner;
import org.peerassessment.core.api.families.NewConsent;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Typed;

/** Records what the person that parameter {@code p} names answered. */
@Named
@RequestScoped
public class ConsentPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Consents consents;
  @Inject private ConsentsPage all;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  private final Typed typed = new Typed();
  private List<TakingPart> to = new ArrayList<>();

  public PersonConsent getPerson() {
    return all.person(Numbers.recordId(parameters.get("p")));
  }

  public String save() {
    return forms.attempt(
        () -> consents.record(answers()),
        Paths.to("consent", assessment.getId()),
        "families.consent.saved");
  }

  private NewConsent answers() {
    return new NewConsent(
        assessment.getId(),
        Numbers.recordId(parameters.get("p")),
        typed.choice("answer", Answer.class),
        new HashSet<>(to),
        typed.date("on"),
        typed.text("saidBy"),
        typed.text("askedBy"),
        typed.choice("manner", Manner.class),
        typed.text("note"));
  }

  public Answer[] getAnswers() {
    return Answer.values();
  }

  public Manner[] getManners() {
    return Manner.values();
  }

  public List<TakingPart> getTo() {
    return to;
  }

  public void setTo(List<TakingPart> to) {
    this.to = to == null ? new ArrayList<>() : to;
  }

  public Typed getTyped() {
    return typed;
  }
}
