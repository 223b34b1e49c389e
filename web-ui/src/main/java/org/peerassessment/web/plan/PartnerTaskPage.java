package org.peerassessment.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.plan.api.task.PartnerTask;
import org.peerassessment.plan.api.task.PartnerTasks;
import org.peerassessment.plan.api.task.TaskId;
import org.peerassessment.web.frame.FormKey;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;

/** A task as its agency sees it, answers it and logs how it goes. */
@Named
@RequestScoped
public class PartnerTaskPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private PartnerTasks tasks;
  @Inject private UpdateForm update;
  @Inject private FormKey formKey;
  @Inject private Forms forms;
  private PartnerTask task;

  @PostConstruct
  void open() {
    task =
        tasks.view(
            new TaskId(Numbers.recordId(parameters.get("t"))), Numbers.page(parameters.get("p")));
  }

  public String accept() {
    return act(() -> tasks.accept(task.id(), formKey.get()), "task.partner.accepted");
  }

  public String decline() {
    return act(
        () -> tasks.decline(task.id(), update.getReason(), formKey.get()), "task.partner.declined");
  }

  public String log() {
    return act(
        () -> tasks.logUpdate(task.id(), update.answers(), formKey.get()), "task.partner.logged");
  }

  private String act(Runnable act, String banner) {
    return forms.attempt(
        act, "/task/task.xhtml?faces-redirect=true&t=" + task.id().value(), banner);
  }

  public PartnerTask getTask() {
    return task;
  }
}
