package org.peerassessment.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.peerassessment.plan.api.task.TaskState;
import org.peerassessment.plan.api.task.TaskView;
import org.peerassessment.plan.api.task.Tasks;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.FormKey;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;

/** A task as the lead sees it, and what the lead can do about it. */
@Named
@RequestScoped
public class LeadTaskPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private Tasks tasks;
  @Inject private UpdateForm update;
  @Inject private FormKey formKey;
  @Inject private Forms forms;
  private TaskView view;
  private LocalDate on;
  private String why;
  private long read;

  @PostConstruct
  void open() {
    view =
        tasks.view(
            assessment.getId(),
            Numbers.recordId(parameters.get("t")),
            Numbers.page(parameters.get("p")));
  }

  public String goneThrough() {
    return act(() -> tasks.goneThrough(assessment.getId(), id(), on, formKey.get()));
  }

  public String takeNote() {
    return act(() -> tasks.takeNote(assessment.getId(), id(), read));
  }

  public String withdraw() {
    return act(() -> tasks.withdraw(assessment.getId(), id(), why, formKey.get()));
  }

  public String accepted() {
    return act(() -> tasks.recordAccepted(assessment.getId(), id(), formKey.get()));
  }

  public String declined() {
    return act(
        () -> tasks.recordDeclined(assessment.getId(), id(), update.getReason(), formKey.get()));
  }

  public String log() {
    return act(() -> tasks.recordUpdate(assessment.getId(), id(), update.answers(), formKey.get()));
  }

  private String act(Runnable act) {
    return forms.attempt(
        act,
        "/assessment/plan/task.xhtml?faces-redirect=true&a="
            + assessment.getId().value()
            + "&t="
            + id());
  }

  private long id() {
    return view.line().taskId();
  }

  public TaskView getView() {
    return view;
  }

  public boolean isOffered() {
    return view.line().state() == TaskState.OFFERED;
  }

  public boolean isAnswerable() {
    return isOffered() && view.answersHere();
  }

  public boolean isLoggable() {
    return view.line().state().underWay() && view.answersHere();
  }

  public boolean isOpen() {
    return isOffered() || view.line().state().underWay();
  }

  /** Id of the newest line of the history that the page shows. */
  public long getRead() {
    return view.latest();
  }

  public void setRead(long shown) {
    read = shown;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
