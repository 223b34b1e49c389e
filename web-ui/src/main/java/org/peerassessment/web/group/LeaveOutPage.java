package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.LeaveOut;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;

/** Records somebody considered and left out. */
@Named
@RequestScoped
public class LeaveOutPage {
  @Inject private PeerGroup group;
  @Inject private AssessmentBean assessment;
  @Inject private WhoPart whoPart;
  @Inject private Forms forms;
  private LocalDate on;
  private String onWhoseWord;
  private String reason;

  public String save() {
    return forms.attempt(
        () ->
            group.leaveOut(
                new LeaveOut(assessment.getId(), whoPart.who(), on, onWhoseWord, reason)),
        Paths.to("/assessment/group/members.xhtml", assessment.getId()),
        "group.leaveOut.saved");
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getOnWhoseWord() {
    return onWhoseWord;
  }

  public void setOnWhoseWord(String onWhoseWord) {
    this.onWhoseWord = onWhoseWord;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
