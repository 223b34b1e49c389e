package org.peerassessment.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.referral.Level;
import org.peerassessment.core.api.referral.NewTimeframe;
import org.peerassessment.core.api.referral.Timeframe;
import org.peerassessment.core.api.referral.Timeframe.Setting;
import org.peerassessment.core.api.referral.Timeframe.TimeframeView;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;
import org.peerassessment.web.frame.Typed;

/** Shows the timeframe, and sets it. */
@Named
@RequestScoped
public class TimeframePage {
  @Inject private AssessmentBean assessment;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Timeframe timeframe;
  @Inject private Forms forms;
  @Inject private Seen seen;

  private final Typed typed = new Typed();
  private TimeframeView view;

  @PostConstruct
  void read() {
    view = timeframe.view(assessment.getId());
    seen.at(view.version());
    view.current().ifPresent(this::beginWith);
  }

  private void beginWith(Setting setting) {
    begin("risk", setting.risk());
    begin("riskWords", setting.riskWords());
    begin("needs", setting.needs());
    begin("needsWords", setting.needsWords());
    begin("complexity", setting.complexity());
    begin("complexityWords", setting.complexityWords());
    begin("due", setting.due());
    begin("dueWhy", setting.dueWhy());
    seen.with("reason", setting.reason());
  }

  private void begin(String question, Object answer) {
    typed.put(question, answer);
    seen.with(question, answer);
  }

  /** Whether to ask, of those who may answer: it is not set yet, or is to be set anew. */
  public boolean isAsking() {
    return assessment.isMayWrite()
        && (view.current().isEmpty() || parameters.containsKey("again") || wasAsked());
  }

  /** Whether the form was open, though meanwhile somebody else has answered. */
  private boolean wasAsked() {
    return parameters.containsKey("set");
  }

  public String set() {
    return forms.attempt(
        () -> timeframe.set(answers()),
        "/assessment/overview.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "referral.timeframe.recorded");
  }

  private NewTimeframe answers() {
    return new NewTimeframe(
        assessment.getId(),
        typed.choice("risk", Level.class),
        typed.text("riskWords"),
        typed.choice("needs", Level.class),
        typed.text("needsWords"),
        typed.choice("complexity", Level.class),
        typed.text("complexityWords"),
        typed.date("due"),
        typed.text("reason"),
        typed.text("dueWhy"),
        seen.getShown());
  }

  public TimeframeView getView() {
    return view;
  }

  /** The setting that holds, or null. */
  public Setting getCurrent() {
    return view.current().orElse(null);
  }

  /** Settings that no longer hold, newest first. */
  public List<Setting> getEarlier() {
    return view.settings().stream().skip(1).toList();
  }

  public Typed getTyped() {
    return typed;
  }
}
