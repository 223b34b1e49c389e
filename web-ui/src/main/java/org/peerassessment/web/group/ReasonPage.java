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

/** Corrects why the member that parameter {@code m} names was included. */
@Named
@RequestScoped
public class ReasonPage {
  @Inject private RosterCorrections corrections;
  @Inject private MembersPage members;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  private MemberView member;
  private int version;
  private String reason;
  private String why;

  /** Starts from what stands; what is sent back with the form takes its place. */
  @PostConstruct
  void begin() {
    member = members.getAskedFor();
    version = member.version();
    reason = member.reason();
  }

  public String save() {
    return forms.attempt(
        () ->
            corrections.correctReason(
                new CorrectReason(assessment.getId(), member.membershipId(), version, reason, why)),
        Paths.to("/assessment/group/members.xhtml", assessment.getId()),
        "group.reason.saved");
  }

  public MemberView getMember() {
    return member;
  }

  /** The membership's version when the page was opened. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
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
