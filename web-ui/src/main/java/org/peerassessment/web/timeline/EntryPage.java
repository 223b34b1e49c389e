package org.peerassessment.web.timeline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.timeline.Timeline;
import org.peerassessment.core.api.timeline.Timeline.Told;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;

/** One entry of the timeline, parameter {@code e}, as it was recorded. */
@Named("timelineEntry")
@RequestScoped
public class EntryPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private Timeline timeline;
  @Inject private TimelineWords words;
  private Told told;
  private List<TimelineWords.Row> rows;

  @PostConstruct
  void read() {
    told = timeline.entry(assessment.getId(), Numbers.recordId(parameters.get("e")));
    rows = words.rows(told.entry().door(), told.answers());
  }

  public Told getTold() {
    return told;
  }

  public List<TimelineWords.Row> getRows() {
    return rows;
  }

  /** Address of the page that shows how it stands now, or null. */
  public String getNow() {
    return Part.of(told.entry().doorName())
        .map(part -> assessment.address(part.section()))
        .orElse(null);
  }
}
