package org.peerassessment.web.closing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peerassessment.core.api.closing.Closing;
import org.peerassessment.core.api.closing.Closing.ClosingView;
import org.peerassessment.core.api.closing.Closing.NewClosing;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Typed;

/** Closes an assessment: asks, lets the answers be checked, then closes it for good. */
@Named
@ViewScoped
public class ClosingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AssessmentBean assessment;
  @Inject private Closing closing;
  @Inject private Forms forms;

  private final Typed typed = new Typed();
  private transient ClosingView view;
  private boolean checking;

  /** Shows the answers once more if nothing stands in the way. */
  public void check() {
    try {
      closing.check(answers());
      checking = true;
    } catch (NotAccepted | StandsInTheWay refused) {
      refused.reasons().forEach(forms::show);
    }
  }

  public void change() {
    checking = false;
  }

  public String close() {
    return forms.attempt(
        () -> closing.close(answers()),
        "/assessment/closing/closing.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "closing.done");
  }

  private NewClosing answers() {
    return new NewClosing(
        assessment.getId(), typed.date("closedOn"), typed.text("reason"), typed.text("carriedOn"));
  }

  /** What will be recorded, to be checked. */
  public NewClosing getAnswers() {
    return answers();
  }

  public ClosingView getView() {
    return view();
  }

  /** Asked once for each time that the page's state comes to life. */
  private ClosingView view() {
    if (view == null) {
      view = closing.view(assessment.getId());
    }
    return view;
  }

  /** Whether to show the form: to the lead, while nothing is to be settled before. */
  public boolean isAsking() {
    return view().mayClose() && view().standsInTheWay().isEmpty() && !checking;
  }

  public boolean isChecking() {
    return checking;
  }

  public Typed getTyped() {
    return typed;
  }
}
