package org.peerassessment.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peerassessment.core.api.calendar.Standing;
import org.peerassessment.core.api.calendar.TermCalendar;
import org.peerassessment.core.api.lawfulness.Sharing;
import org.peerassessment.core.api.lawfulness.Sharing.Answer;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.plan.api.plan.PlanView.ActionView;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.plan.api.task.OwnerKind;
import org.peerassessment.plan.api.task.TaskView;
import org.peerassessment.plan.api.task.Tasks;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.FormKey;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Seen;

/** Offers a task under action {@code n}, or task {@code t} again. */
@Named
@RequestScoped
public class OfferPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private PlanPage plan;
  @Inject private Plans plans;
  @Inject private Tasks tasks;
  @Inject private Sharing sharing;
  @Inject private TermCalendar calendar;
  @Inject private FormKey formKey;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private TaskView again;
  private ActionView action;
  private TaskAsk ask = new TaskAsk();
  private final Once<List<Answer>> partners = new Once<>(this::partners);

  @PostConstruct
  void open() {
    if (parameters.containsKey("t")) {
      again = tasks.view(assessment.getId(), Numbers.recordId(parameters.get("t")), 0);
      ask = new TaskAsk(again.asked());
      seen.at(again.latest())
          .with("title", ask.getTitle())
          .with("what", ask.getWhat())
          .with("needToKnow", ask.getNeedToKnow())
          .with("ownerKind", ask.getOwnerKind())
          .with("ownerName", ask.getOwnerName())
          .with("due", ask.getDue());
    }
    action =
        plan.action(
            again == null ? Numbers.recordId(parameters.get("n")) : again.line().actionId());
  }

  /** Of one that is offered again, its own agency, if it is another one than the lead's. */
  private List<Answer> partners() {
    return sharing.withOthers(assessment.getId()).stream()
        .filter(partner -> again == null || Objects.equals(partner.agencyId(), agencyAsked()))
        .toList();
  }

  private Long agencyAsked() {
    return again.asked().agencyId();
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
    tasks.offerAgain(assessment.getId(), id, seen.getShown(), ask.answers(), formKey.get());
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

  /** Under which agreement, or emergency decision, a task can go to which agency. */
  public List<Answer> getPartners() {
    return partners.get();
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
