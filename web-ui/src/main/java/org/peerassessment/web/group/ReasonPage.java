package org.peerassessment.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.group.RosterCorrections.CorrectReason;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Corrects why the member that parameter {@code m} names was included. */
@Named
@RequestScoped
public class ReasonPage {
  @Inject private RosterCorrections corrections;
  @Inject private MembersPage members;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private MemberView member;
  private String reason;
  private String why;

  /** Starts from what stands; what is sent back with the form takes its place. */
  @PostConstruct
  void begin() {
    member = members.getAskedFor();
    reason = member.reason();
    seen.at(member.version()).with("reason", reason);
  }

  public String save() {
    return forms.attempt(
        () ->
            corrections.correctReason(
                new CorrectReason(
                    assessment.getId(), member.membershipId(), (int) seen.getShown(), reason, why)),
        Paths.to("/assessment/group/members.xhtml", assessment.getId()),
        "group.reason.saved");
  }

  public MemberView getMember() {
    return member;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
