package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.peerassessment.core.api.workspace.WorkspaceView;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.api.overlap.Overlap;
import org.peerassessment.mapping.api.overlap.Overlaps;
import org.peerassessment.mapping.api.overlap.SharedWith;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Me;
import org.peerassessment.web.frame.Words;

/** What of the map is in other assessments too. */
@Named
@RequestScoped
public class OverlapPage {
  @Inject private AssessmentBean assessment;
  @Inject private Overlaps overlaps;
  @Inject private Me me;
  @Inject private Words words;
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

  /** Whom to ask to look there: nobody is told to ask themselves. */
  public String getAsk() {
    if (me.isSupervisor()) {
      return words.get("overlap.more.supervisor");
    }
    WorkspaceView.Header head = assessment.getHead();
    return me.getCaller().displayName().equals(head.lead())
        ? words.of("overlap.more.lead", head.supervisor())
        : words.of("overlap.more", head.lead());
  }

  /** Names of people, one after the other. */
  public String names(List<Who> people) {
    return people.stream().map(Who::name).collect(Collectors.joining(", "));
  }
}
