package org.peerassessment.web.analysis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.analysis.Summary.ConcernView;
import org.peerassessment.core.api.analysis.Summary.OutcomeView;
import org.peerassessment.core.api.analysis.Summary.WishView;
import org.peerassessment.web.frame.AssessmentBean;

/** Concerns the plan will address, outcomes wanted, and young people's wishes beside them. */
@Named("analysisSummary")
@RequestScoped
public class SummaryPage {
  @Inject private AssessmentBean assessment;
  @Inject private Summary summary;
  private List<ConcernView> concerns;
  private List<OutcomeView> outcomes;
  private List<WishView> wishes;

  @PostConstruct
  void read() {
    concerns = summary.concerns(assessment.getId());
    outcomes = summary.outcomes(assessment.getId());
    wishes = summary.wishes(assessment.getId());
  }

  public List<ConcernView> getConcerns() {
    return concerns;
  }

  public List<OutcomeView> getOutcomes() {
    return outcomes;
  }

  public List<WishView> beside(OutcomeView outcome) {
    return wishes.stream()
        .filter(wish -> Objects.equals(wish.outcomeId(), outcome.outcomeId()))
        .toList();
  }

  /** Wishes that no outcome answers yet. */
  public List<WishView> getUnanswered() {
    return wishes.stream().filter(wish -> wish.outcomeId() == null).toList();
  }
}
