package org.peerassessment.web.analysis;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.core.api.analysis.Weighting;
import org.peerassessment.core.api.analysis.Weighting.NewWeighting;
import org.peerassessment.core.api.analysis.Weighting.Stance;
import org.peerassessment.core.api.analysis.Weighting.Voice;
import org.peerassessment.core.api.analysis.Weighting.WeightingView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.web.drafts.DraftRows;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Focus;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Me;
import org.peerassessment.web.frame.Seen;

/** Records a weighting decision: a context for each place, and everybody's stand. */
@Named("weighPage")
@ViewScoped
public class WeighPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_PLACES = 8;
  private static final int MOST_VOICES = 40;

  @Inject private AssessmentBean assessment;
  @Inject private Weighting weighting;
  @Inject private Contexts contexts;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject private Focus focus;
  @Inject private DraftRows draft;
  @Inject private Me me;
  private Long[] places;
  private final List<VoiceRow> voices = new ArrayList<>();
  private boolean youngPeopleUnheard;
  private LocalDate decidedOn;
  private String reasoning;
  private List<Long> evidenceIds = new ArrayList<>();
  private String withoutYoungPeople;

  @PostConstruct
  void read() {
    places = new Long[Math.min(MOST_PLACES, contexts.list(assessment.getId()).size())];
    seen.at(weighting.current(assessment.getId()).map(WeightingView::weightingId).orElse(0L));
    youngPeopleUnheard = weighting.readiness(assessment.getId()).youngPeopleUnheard();
    VoiceRow own = new VoiceRow();
    own.setName(me.getCaller().displayName());
    voices.addAll(List.of(own, new VoiceRow(), new VoiceRow()));
    Stream.generate(VoiceRow::new)
        .limit(draft.of("weigh", "weigh:name_", MOST_VOICES))
        .skip(voices.size())
        .forEach(voices::add);
  }

  /** Offers one more row, with everything typed still there. */
  public void addVoice() {
    if (voices.size() < MOST_VOICES) {
      voices.add(new VoiceRow());
    }
    focus.on("weigh:name_" + (voices.size() - 1) + ":in");
  }

  public String save() {
    moveUp();
    mayBeOvertakenBy(weighting.current(assessment.getId()).orElse(null));
    return forms.attempt(
        () -> weighting.record(assessment.getId(), answers()),
        "/assessment/analysis/weighting.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "analysis.weighting.recorded");
  }

  /** With each request, for what is saved may have changed since the page was opened. */
  private void mayBeOvertakenBy(WeightingView decision) {
    if (decision == null) {
      return;
    }
    seen.savedNow(decision.weightingId())
        .with("decidedOn", decision.decidedOn())
        .with("reasoning", decision.reasoning())
        .with("withoutYoungPeople", decision.withoutYoungPeople())
        .with("evidenceIds", decision.evidence().stream().map(EvidenceView::evidenceId).toList());
    decision
        .order()
        .forEach(
            c ->
                seen.with(
                    c.position() == 1 ? "contextIds" : "place_" + (c.position() - 1),
                    c.contextId()));
  }

  /** A place left empty in between says nothing: those below move up. */
  private void moveUp() {
    places = Arrays.copyOf(order().toArray(Long[]::new), places.length);
  }

  private List<Long> order() {
    return Arrays.stream(places).filter(Objects::nonNull).toList();
  }

  private NewWeighting answers() {
    return new NewWeighting(
        decidedOn,
        order(),
        reasoning,
        Set.copyOf(evidenceIds),
        spoken(),
        withoutYoungPeople,
        seen.getShown());
  }

  /** The rows up to the last one with anything in it, so that each keeps its place. */
  private List<Voice> spoken() {
    int end = voices.size();
    while (end > 0 && voices.get(end - 1).isBlank()) {
      end--;
    }
    return voices.subList(0, end).stream().map(VoiceRow::voice).toList();
  }

  public Long[] getPlaces() {
    return places;
  }

  public List<VoiceRow> getVoices() {
    return voices;
  }

  public Stance[] getStances() {
    return Stance.values();
  }

  public boolean isYoungPeopleUnheard() {
    return youngPeopleUnheard;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public String getReasoning() {
    return reasoning;
  }

  public void setReasoning(String reasoning) {
    this.reasoning = reasoning;
  }

  public List<Long> getEvidenceIds() {
    return evidenceIds;
  }

  public void setEvidenceIds(List<Long> evidenceIds) {
    this.evidenceIds = evidenceIds;
  }

  public String getWithoutYoungPeople() {
    return withoutYoungPeople;
  }

  public void setWithoutYoungPeople(String withoutYoungPeople) {
    this.withoutYoungPeople = withoutYoungPeople;
  }
}
