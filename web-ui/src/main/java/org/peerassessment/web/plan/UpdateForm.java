package org.peerassessment.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.peerassessment.plan.api.task.Going;
import org.peerassessment.plan.api.task.UpdateAnswers;

/** What an owner types about how a task is going. */
@Named
@RequestScoped
public class UpdateForm {
  private String happened;
  private Going going;
  private String inTheWay;
  private String reason;

  UpdateAnswers answers() {
    return new UpdateAnswers(happened, going, inTheWay);
  }

  public Going[] getChoices() {
    return Going.values();
  }

  public String getHappened() {
    return happened;
  }

  public void setHappened(String happened) {
    this.happened = happened;
  }

  public Going getGoing() {
    return going;
  }

  public void setGoing(Going going) {
    this.going = going;
  }

  public String getInTheWay() {
    return inTheWay;
  }

  public void setInTheWay(String inTheWay) {
    this.inTheWay = inTheWay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
