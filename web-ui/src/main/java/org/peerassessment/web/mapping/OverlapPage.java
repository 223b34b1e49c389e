package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.api.overlap.Overlap;
import org.peerassessment.mapping.api.overlap.Overlaps;
import org.peerassessment.mapping.api.overlap.SharedWith;
import org.peerassessment.web.frame.AssessmentBean;

/** What of the map is in other assessments too. */
@Named
@RequestScoped
public class OverlapPage {
  @Inject private AssessmentBean assessment;
  @Inject private Overlaps overlaps;
  private Overlap overlap;

  @PostConstruct
  void read() {
    overlap = overlaps.with(assessment.getId());
  }

  /** Assessments that the reader may open. */
  public List<SharedWith> getShared() {
    return overlap.shared();
  }

  /** Whether there may be more in assessments that they may not. */
  public boolean isMore() {
    return overlap.more();
  }

  /** Names of people, one after the other. */
  public String names(List<Who> people) {
    return people.stream().map(Who::name).collect(Collectors.joining(", "));
  }
}
