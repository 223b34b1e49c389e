package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapViews;
import org.peerassessment.mapping.api.view.MapViews.Change;
import org.peerassessment.mapping.api.view.MapViews.Turned;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Words;

/** What changed on the map between two days, for those who do not use the slider (R-MAP-04). */
@Named("mapChanges")
@RequestScoped
public class ChangesPart {
  @Inject private AssessmentBean assessment;
  @Inject private MapViews views;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private List<Change> found = List.of();
  private Map<String, String> refusals = Map.of();

  @PostConstruct
  void read() {
    if (!isAsked()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate from = day("from", today);
    LocalDate to = day("to", today);
    try {
      // Asked first here: what a door refuses ends the one transaction in which a page is read.
      new Answers()
          .date("from", from)
          .notAfter("from", from, today)
          .date("to", to)
          .notAfter("to", to, today)
          .notBefore("to", to, from)
          .accept();
      found = views.changes(assessment.getId(), from, to);
    } catch (NotAccepted refused) {
      refusals =
          refused.reasons().stream()
              .collect(Collectors.toMap(Reason::field, words::say, (first, more) -> first));
    }
  }

  /** A day to come is one, though it will not be taken. */
  private LocalDate day(String field, LocalDate today) {
    return AskedDay.upTo(today.plusYears(100), parameters.get(field)).orElse(null);
  }

  /** Whether somebody asked, with whatever days. */
  public boolean isAsked() {
    return parameters.containsKey("from") || parameters.containsKey("to");
  }

  /** Whether there is an answer, though it may be that nothing changed. */
  public boolean isAnswered() {
    return isAsked() && refusals.isEmpty();
  }

  public List<Change> getFound() {
    return found;
  }

  /** Why a day was not taken, by its field. */
  public Map<String, String> getRefusals() {
    return refusals;
  }

  /** The days as they were typed, to be shown again. */
  public Map<String, String> getTyped() {
    return parameters;
  }

  /** What changed, in one sentence. */
  public String say(Change change) {
    String key = "mapping.changes." + change.turned();
    if (change.line() == null) {
      return words.of(key, change.source());
    }
    return change.line().kind() == null
        ? words.of(key + ".use", change.source(), change.target())
        : words.of(key + ".tie", change.source(), change.target(), change.line().kind());
  }

  /** Whose word it is; of members the group's own page tells. */
  public String saidBy(Change change) {
    MapView.Line line = change.line();
    if (line == null) {
      return words.get("mapping.changes.group");
    } else if (change.turned() == Turned.ENDED) {
      return words.get("mapping.changes.ending"); // who told of the end need not be who told of it
    }
    return line.saidBy() == null || line.saidBy().isBlank()
        ? words.label(line.informant().voice())
        : line.saidBy();
  }
}
