package org.peerassessment.web.analysis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.analysis.Summary.NewOutcome;
import org.peerassessment.core.api.analysis.Summary.OutcomeView;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;

/** Adds an outcome, or rewords the one named by {@code outcome}. */
@Named("analysisOutcome")
@RequestScoped
public class OutcomePage {
  @Inject private AssessmentBean assessment;
  @Inject private Summary summary;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private OutcomeView outcome;

  private String text;

  @PostConstruct
  void read() {
    if (parameters.containsKey("outcome")) {
      long id = Numbers.recordId(parameters.get("outcome"));
      outcome =
          summary.outcomes(assessment.getId()).stream()
              .filter(found -> found.outcomeId() == id)
              .findFirst()
              .orElseThrow(NoSuchRecord::new);
      text = outcome.text();
      seen.at(outcome.version()).with("text", text);
    }
  }

  public String save() {
    return forms.attempt(
        isNew() ? this::add : this::reword,
        "/assessment/analysis/summary.xhtml?faces-redirect=true&a=" + assessment.getId().value());
  }

  private void add() {
    summary.addOutcome(assessment.getId(), new NewOutcome(text));
  }

  private void reword() {
    summary.rewordOutcome(assessment.getId(), outcome.outcomeId(), seen.getShown(), text);
  }

  public boolean isNew() {
    return outcome == null;
  }

  public OutcomeView getOutcome() {
    return outcome;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
