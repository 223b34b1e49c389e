package org.peerassessment.web.plan;

import java.time.LocalDate;
import org.peerassessment.plan.api.task.OwnerKind;
import org.peerassessment.plan.api.task.TaskAnswers;

/** What a lead types to offer a task. */
public class TaskAsk {
  private String title;
  private String what;
  private String needToKnow;
  private OwnerKind ownerKind;
  private String ownerName;
  private Long agencyId;
  private LocalDate due;

  TaskAsk(TaskAnswers asked) {
    title = asked.title();
    what = asked.what();
    needToKnow = asked.needToKnow();
    ownerKind = asked.ownerKind();
    ownerName = asked.ownerName();
    agencyId = asked.agencyId();
    due = asked.due();
  }

  TaskAsk() {}

  TaskAnswers answers() {
    return new TaskAnswers(title, what, needToKnow, ownerKind, ownerName, agencyId, due);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getNeedToKnow() {
    return needToKnow;
  }

  public void setNeedToKnow(String needToKnow) {
    this.needToKnow = needToKnow;
  }

  public OwnerKind getOwnerKind() {
    return ownerKind;
  }

  public void setOwnerKind(OwnerKind ownerKind) {
    this.ownerKind = ownerKind;
  }

  public String getOwnerName() {
    return ownerName;
  }

  public void setOwnerName(String ownerName) {
    this.ownerName = ownerName;
  }

  public Long getAgencyId() {
    return agencyId;
  }

  public void setAgencyId(Long agencyId) {
    this.agencyId = agencyId;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}
