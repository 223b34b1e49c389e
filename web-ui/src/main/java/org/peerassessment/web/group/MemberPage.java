package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;

/** Includes a member. */
@Named
@RequestScoped
public class MemberPage {
  @Inject private PeerGroup group;
  @Inject private AssessmentBean assessment;
  @Inject private WhoPart whoPart;
  @Inject private Forms forms;
  private LocalDate from;
  private String onWhoseWord;
  private String reason;

  public String save() {
    return forms.attempt(
        () ->
            group.includeMember(
                new IncludeMember(assessment.getId(), whoPart.who(), from, onWhoseWord, reason)),
        Paths.to("/assessment/group/members.xhtml", assessment.getId()),
        "group.member.saved");
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
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
