package org.peerassessment.web.framework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.framework.Domain;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence;
import org.peerassessment.core.api.framework.Evidence.Coverage;
import org.peerassessment.core.api.framework.Evidence.ElementCoverage;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.web.frame.AssessmentBean;

/** Evidence by domain and element, and what nobody has covered yet. */
@Named("frameworkEvidence")
@RequestScoped
public class EvidencePage {
  @Inject private AssessmentBean assessment;
  @Inject private Evidence evidence;
  private List<EvidenceView> all;
  private Coverage coverage;

  @PostConstruct
  void read() {
    all = evidence.list(assessment.getId());
    coverage = evidence.coverage(assessment.getId());
  }

  public Domain[] getDomains() {
    return Domain.values();
  }

  public Coverage getCoverage() {
    return coverage;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** How many elements have evidence. */
  public int getCovered() {
    return coverage.covered().size();
  }

  public int getElements() {
    return Element.values().length;
  }

  public ElementCoverage of(Element element) {
    return coverage.elements().get(element.ordinal());
  }

  /** What stands under an element, newest first. */
  public List<EvidenceView> under(Element element) {
    List<EvidenceView> here =
        all.stream().filter(e -> !e.withdrawn() && e.elements().contains(element)).toList();
    return Lists.newestFirst(here);
  }

  /** What was withdrawn, newest first. */
  public List<EvidenceView> getWithdrawn() {
    return Lists.newestFirst(all.stream().filter(EvidenceView::withdrawn).toList());
  }
}
