package org.peerassessment.web.lawfulness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions.NewDecision;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Typed;

/** Records an emergency decision, about the agency that parameter {@code g} names or another. */
@Named
@RequestScoped
public class EmergencyPage {
  /** What was decided. */
  public enum Decided {
    SHARE,
    NO_LONGER
  }

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private EmergencyDecisions decisions;
  @Inject private SharingPage sharing;
  @Inject private Forms forms;

  private final Typed typed = new Typed();

  @PostConstruct
  void proposeAgency() {
    if (parameters.get("g") != null) {
      typed.put("agencyId", Numbers.recordId(parameters.get("g")));
    }
  }

  public String decide() {
    return forms.attempt(
        () -> decisions.decide(answers()),
        "/assessment/lawfulness/sharing.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "lawfulness.emergency.recorded");
  }

  private NewDecision answers() {
    Decided decided = typed.choice("share", Decided.class);
    return new NewDecision(
        assessment.getId(),
        typed.id("agencyId"),
        decided == null ? null : decided == Decided.SHARE,
        typed.text("decidedBy"),
        typed.date("decidedOn"),
        typed.text("why"),
        typed.date("lookAgainOn"));
  }

  public List<SelectItem> getAgencies() {
    return sharing.getPartners().stream()
        .map(partner -> new SelectItem(partner.agencyId(), partner.agency()))
        .toList();
  }

  public Decided[] getChoices() {
    return Decided.values();
  }

  /** For how many days a decision holds at most. */
  public int getLongestDays() {
    return EmergencyDecisions.LONGEST_DAYS;
  }

  public Typed getTyped() {
    return typed;
  }
}
