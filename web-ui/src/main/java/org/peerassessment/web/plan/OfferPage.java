package org.peerassessment.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.calendar.Standing;
import org.peerassessment.core.api.calendar.TermCalendar;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.plan.api.plan.PlanView.ActionView;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.plan.api.task.OwnerKind;
import org.peerassessment.plan.api.task.TaskView;
import org.peerassessment.plan.api.task.Tasks;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;

/** Offers a task under action {@code n}, or task {@code t} again. */
@Named
@RequestScoped
public class OfferPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private PlanPage plan;
  @Inject private Plans plans;
  @Inject private Tasks tasks;
  @Inject private TermCalendar calendar;
  @Inject private FormKey formKey;
  @Inject private Forms forms;
  private TaskView again;
  private ActionView action;
  private TaskAsk ask = new TaskAsk();

  @PostConstruct
  void open() {
    if (parameters.containsKey("t")) {
      again = tasks.view(assessment.getId(), Numbers.recordId(parameters.get("t")));
      ask = new TaskAsk(again.asked());
    }
    action =
        plan.action(
            again == null ? Numbers.recordId(parameters.get("n")) : again.line().actionId());
  }

  public String save() {
    Standing due =
        ask.getDue() != null && Answers.inRange(ask.getDue()) ? calendar.at(ask.getDue()) : null;
    boolean away = due != null && due.isAway();
    return forms.attemptFor(
        () -> next(offer()),
        away ? "task.offer.away." + due.kind() : "task.offer.done",
        away ? mentions(due) : new Object[0]);
  }

  private Object[] mentions(Standing due) {
    return due.until() == null
        ? new Object[] {ask.getDue()}
        : new Object[] {ask.getDue(), due.name(), due.until()};
  }

  private long offer() {
    if (again == null) {
      return plans.offerTask(assessment.getId(), action.actionId(), ask.answers(), formKey.get());
    }
    long id = again.line().taskId();
    tasks.offerAgain(assessment.getId(), id, ask.answers(), formKey.get());
    return id;
  }

  private String next(long taskId) {
    return "/assessment/plan/task.xhtml?faces-redirect=true&a="
        + assessment.getId().value()
        + "&t="
        + taskId;
  }

  public OwnerKind[] getOwnerKinds() {
    return OwnerKind.values();
  }

  public boolean isAgain() {
    return again != null;
  }

  public ActionView getAction() {
    return action;
  }

  public TaskAsk getAsk() {
    return ask;
  }
}
