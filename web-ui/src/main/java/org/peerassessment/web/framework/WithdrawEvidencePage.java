package org.peerassessment.web.framework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.framework.Evidence;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;

/** Withdraws a piece of evidence that turned out wrong. */
@Named("withdrawEvidence")
@RequestScoped
public class WithdrawEvidencePage {
  @Inject private AssessmentBean assessment;
  @Inject private Evidence evidence;
  @Inject private Forms forms;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private EvidenceView piece;
  private String why;

  @PostConstruct
  void read() {
    long id = Numbers.recordId(parameters.get("evidence"));
    piece =
        evidence.list(assessment.getId()).stream()
            .filter(e -> e.evidenceId() == id)
            .findFirst()
            .orElseThrow(NoSuchRecord::new);
  }

  public String save() {
    return forms.attempt(
        () -> evidence.withdraw(assessment.getId(), piece.evidenceId(), why),
        "/assessment/framework/evidence.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "framework.evidence.withdrawnNow");
  }

  public EvidenceView getPiece() {
    return piece;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
