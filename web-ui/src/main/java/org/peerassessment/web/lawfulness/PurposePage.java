package org.peerassessment.web.lawfulness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.lawfulness.PurposeChecks;
import org.peerassessment.core.api.lawfulness.PurposeChecks.Check;
import org.peerassessment.core.api.lawfulness.PurposeChecks.NewCheck;
import org.peerassessment.core.api.lawfulness.PurposeChecks.PurposeView;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Typed;

/** Shows whether the safeguarding aim still holds, and records what the lead found. */
@Named
@RequestScoped
public class PurposePage {
  /** What the lead found. */
  public enum Aim {
    HOLDS,
    GONE
  }

  @Inject private AssessmentBean assessment;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private PurposeChecks checks;
  @Inject private Forms forms;

  private final Typed typed = new Typed();
  private PurposeView view;

  @PostConstruct
  void read() {
    view = checks.view(assessment.getId());
  }

  public String record() {
    return forms.attempt(
        () -> checks.record(answers()),
        "/assessment/lawfulness/purpose.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        typed.choice("aimHolds", Aim.class) == Aim.GONE
            ? "lawfulness.purpose.nowStopped"
            : "lawfulness.purpose.recorded");
  }

  private NewCheck answers() {
    Aim aim = typed.choice("aimHolds", Aim.class);
    return new NewCheck(
        assessment.getId(),
        aim == null ? null : aim == Aim.HOLDS,
        typed.text("consulted"),
        typed.date("checkedOn"),
        typed.text("reason"),
        typed.date("lookAgainOn"));
  }

  /** Whether to ask the lead: a check is asked for, or they want to make one. */
  public boolean isAsking() {
    return view.mayCheck() && (!view.open().isEmpty() || parameters.containsKey("again"));
  }

  public Aim[] getAims() {
    return Aim.values();
  }

  public PurposeView getView() {
    return view;
  }

  /** The check that holds, or null. */
  public Check getCurrent() {
    return view.current().orElse(null);
  }

  /** Checks that no longer hold, newest first. */
  public List<Check> getEarlier() {
    return view.checks().stream().skip(1).toList();
  }

  public Typed getTyped() {
    return typed;
  }
}
