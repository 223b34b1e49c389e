package org.peerassessment.web.analysis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.analysis.Weighting;
import org.peerassessment.core.api.analysis.Weighting.Readiness;
import org.peerassessment.core.api.analysis.Weighting.WeightingView;
import org.peerassessment.web.frame.AssessmentBean;

/** The weighting that holds now, what stands in the way of one, and earlier decisions. */
@Named("weightingPage")
@RequestScoped
public class WeightingPage {
  @Inject private AssessmentBean assessment;
  @Inject private Weighting weighting;
  private List<WeightingView> history;
  private Readiness readiness;

  @PostConstruct
  void read() {
    history = weighting.history(assessment.getId());
    readiness = weighting.readiness(assessment.getId());
  }

  /** The decision that holds, or null. */
  public WeightingView getCurrent() {
    return history.isEmpty() ? null : history.get(0);
  }

  public List<WeightingView> getEarlier() {
    return history.isEmpty() ? List.of() : history.subList(1, history.size());
  }

  public Readiness getReadiness() {
    return readiness;
  }

  public boolean isBlocked() {
    return !readiness.blockers().isEmpty();
  }
}
