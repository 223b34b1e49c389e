package org.peerassessment.web.analysis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.analysis.Summary.NewWish;
import org.peerassessment.core.api.analysis.Summary.OutcomeView;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Once;

/** Keeps what young people want, in their own words. */
@Named("analysisWish")
@RequestScoped
public class WishPage {
  @Inject private AssessmentBean assessment;
  @Inject private Summary summary;
  @Inject private Forms forms;
  private final Once<List<OutcomeView>> outcomes =
      new Once<>(() -> summary.outcomes(assessment.getId()));
  private String words;
  private LocalDate heardOn;
  private String heardBy;
  private Long outcomeId;

  public String save() {
    return forms.attempt(
        () -> summary.addWish(assessment.getId(), new NewWish(words, heardOn, heardBy, outcomeId)),
        "/assessment/analysis/summary.xhtml?faces-redirect=true&a=" + assessment.getId().value());
  }

  public List<SelectItem> getOutcomes() {
    return outcomes.get().stream()
        .map(outcome -> new SelectItem(outcome.outcomeId(), outcome.text()))
        .toList();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getHeardOn() {
    return heardOn;
  }

  public void setHeardOn(LocalDate heardOn) {
    this.heardOn = heardOn;
  }

  public String getHeardBy() {
    return heardBy;
  }

  public void setHeardBy(String heardBy) {
    this.heardBy = heardBy;
  }

  public Long getOutcomeId() {
    return outcomeId;
  }

  public void setOutcomeId(Long outcomeId) {
    this.outcomeId = outcomeId;
  }
}
