package org.peerassessment.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.core.api.timeline.Timeline;
import org.peerassessment.core.api.timeline.Timeline.Entry;
import org.peerassessment.core.api.timeline.Timeline.Filter;
import org.peerassessment.core.api.timeline.Timeline.Listed;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/**
 * The timeline, narrowed down to a part ({@code part}) or a person ({@code by}); page {@code p}.
 */
@Named
@RequestScoped
public class TimelinePage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private Timeline timeline;
  private final Once<Listed> found =
      new Once<>(
          () -> timeline.list(assessment.getId(), filter(), Numbers.page(parameters.get("p"))));
  private final Once<Map<Long, String>> people =
      new Once<>(() -> timeline.people(assessment.getId()));

  public Slice<Entry> getFound() {
    return found.get().found();
  }

  /** Everybody who did something, by name. */
  public List<Map.Entry<Long, String>> getPeople() {
    return people.get().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .toList();
  }

  public Part[] getParts() {
    return Part.values();
  }

  /** The part that is asked for, or null. */
  public Part getPart() {
    return Arrays.stream(Part.values())
        .filter(part -> part.name().equals(parameters.get("part")))
        .findFirst()
        .orElse(null);
  }

  /** The account that is asked for, or null. */
  public Long getBy() {
    return number("by");
  }

  /** Up to where the reader had looked before they opened the first page. */
  public long getSince() {
    return found.get().since();
  }

  private Long number(String parameter) {
    String typed = parameters.get(parameter);
    return typed != null && typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
  }

  public boolean isNarrowed() {
    return getPart() != null || getBy() != null;
  }

  private Filter filter() {
    return new Filter(getPart() == null ? Set.of() : getPart().doors(), getBy(), number("since"));
  }
}
