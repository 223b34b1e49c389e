package org.peerassessment.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.referral.Screening.ScreeningView;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;
import org.peerassessment.web.frame.Typed;

/** Shows the screening decision, and records one. */
@Named
@RequestScoped
public class ScreeningPage {
  /** Whether one answer holds for everybody named. */
  public enum ForAll {
    NOT_MET,
    MET,
    EACH
  }

  @Inject private AssessmentBean assessment;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Screening screening;
  @Inject private Forms forms;
  @Inject private Seen seen;

  private final Typed typed = new Typed();
  private ScreeningView view;
  private List<ThresholdRow> rows;

  @PostConstruct
  void read() {
    view = screening.view(assessment.getId());
    seen.at(view.version());
    view.current().ifPresent(this::mayBeOvertakenBy);
    // in an order that stays when a name is corrected, for an answer belongs to its row
    rows =
        view.named().stream()
            .sorted(Comparator.comparing(PersonView::personId))
            .map(ThresholdRow::new)
            .toList();
  }

  private void mayBeOvertakenBy(Screening.Decision decision) {
    seen.with("footing", decision.footing())
        .with(
            "forAll",
            decision.forAll() == null ? ForAll.EACH : ForAll.valueOf(decision.forAll().name()))
        .with("goOn", decision.goOn() ? GoOn.YES : GoOn.NO)
        .with("whyGroup", decision.whyGroup())
        .with("decidedBy", decision.decidedBy())
        .with("decidedOn", decision.decidedOn())
        .with("why", decision.why());
  }

  /**
   * Whether to ask, of those who may answer: nothing is decided yet, or it is to be decided again.
   */
  public boolean isAsking() {
    return assessment.isMayWrite()
        && (view.current().isEmpty() || parameters.containsKey("again") || wasAsked());
  }

  /** Whether the form was open, though meanwhile somebody else has answered. */
  private boolean wasAsked() {
    return parameters.containsKey("decide");
  }

  public String decide() {
    return forms.attempt(
        () -> screening.decide(decision()),
        "/assessment/overview.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "referral.screening.recorded");
  }

  private ScreeningDecision decision() {
    ForAll forAll = typed.choice("forAll", ForAll.class);
    return new ScreeningDecision(
        assessment.getId(),
        typed.choice("footing", Footing.class),
        forAll == null || forAll == ForAll.EACH ? null : Threshold.valueOf(forAll.name()),
        rows.stream()
            .filter(row -> row.getThreshold() != null)
            .collect(
                Collectors.toMap(row -> row.getPerson().personId(), ThresholdRow::getThreshold)),
        typed.choice("goOn", GoOn.class) == null
            ? null
            : typed.choice("goOn", GoOn.class) == GoOn.YES,
        typed.text("whyGroup"),
        typed.text("decidedBy"),
        typed.date("decidedOn"),
        typed.text("why"),
        seen.getShown());
  }

  public ForAll[] getForAll() {
    return rows.isEmpty() ? new ForAll[] {ForAll.NOT_MET, ForAll.MET} : ForAll.values();
  }

  public GoOn[] getGoOn() {
    return GoOn.values();
  }

  /** Whether a group assessment follows. */
  public enum GoOn {
    YES,
    NO
  }

  public ScreeningView getView() {
    return view;
  }

  /** The decision that holds, or null. */
  public Screening.Decision getCurrent() {
    return view.current().orElse(null);
  }

  /** Decisions that no longer hold, newest first. */
  public List<Screening.Decision> getEarlier() {
    return view.decisions().stream().skip(1).toList();
  }

  public List<ThresholdRow> getRows() {
    return rows;
  }

  public Typed getTyped() {
    return typed;
  }
}
