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
import org.peerassessment.web.frame.Typed;

/** Shows the timeframe, and sets it. */
@Named
@RequestScoped
public class TimeframePage {
  @Inject private AssessmentBean assessment;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Timeframe timeframe;
  @Inject private Forms forms;

  private final Typed typed = new Typed();
  private TimeframeView view;

  @PostConstruct
  void read() {
    view = timeframe.view(assessment.getId());
    view.current().ifPresent(this::beginWith);
  }

  private void beginWith(Setting setting) {
    typed.put("risk", setting.risk());
    typed.put("riskWords", setting.riskWords());
    typed.put("needs", setting.needs());
    typed.put("needsWords", setting.needsWords());
    typed.put("complexity", setting.complexity());
    typed.put("complexityWords", setting.complexityWords());
    typed.put("due", setting.due());
    typed.put("dueWhy", setting.dueWhy());
  }

  /** Whether to ask, of those who may answer: it is not set yet, or is to be set anew. */
  public boolean isAsking() {
    return assessment.isMayWrite() && (view.current().isEmpty() || parameters.containsKey("again"));
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
        typed.text("dueWhy"));
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
