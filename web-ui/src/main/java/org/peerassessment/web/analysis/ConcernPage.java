package org.peerassessment.web.analysis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.analysis.Summary.ConcernView;
import org.peerassessment.core.api.analysis.Summary.NewConcern;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;

/** Adds a concern, or rewords the one named by {@code concern}. */
@Named("analysisConcern")
@RequestScoped
public class ConcernPage {
  @Inject private AssessmentBean assessment;
  @Inject private Summary summary;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private ConcernView concern;
  private Long contextId;
  private String text;

  @PostConstruct
  void read() {
    if (parameters.containsKey("concern")) {
      long id = Numbers.recordId(parameters.get("concern"));
      concern =
          summary.concerns(assessment.getId()).stream()
              .filter(found -> found.concernId() == id)
              .findFirst()
              .orElseThrow(NoSuchRecord::new);
      text = concern.text();
      seen.at(concern.version()).with("text", text);
    }
  }

  public String save() {
    return forms.attempt(
        isNew() ? this::add : this::reword,
        "/assessment/analysis/summary.xhtml?faces-redirect=true&a=" + assessment.getId().value());
  }

  private void add() {
    summary.addConcern(assessment.getId(), new NewConcern(contextId, text));
  }

  private void reword() {
    summary.rewordConcern(assessment.getId(), concern.concernId(), seen.getShown(), text);
  }

  public boolean isNew() {
    return concern == null;
  }

  public ConcernView getConcern() {
    return concern;
  }

  public Long getContextId() {
    return contextId;
  }

  public void setContextId(Long contextId) {
    this.contextId = contextId;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
