package org.peerassessment.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.group.PeerGroup.LeftOutView;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.group.RosterCorrections.CorrectLeftOutReason;
import org.peerassessment.core.api.group.RosterCorrections.CorrectReason;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/**
 * Corrects why the member that parameter {@code m} names was included, or somebody was left out, as
 * parameter {@code out} names it.
 */
@Named
@RequestScoped
public class ReasonPage {
  @Inject private RosterCorrections corrections;
  @Inject private MembersPage members;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private LeftOutView leftOut;
  private MemberView member;
  private String reason;
  private String why;

  /** Starts from what stands; what is sent back with the form takes its place. */
  @PostConstruct
  void begin() {
    leftOut = members.leftOutAskedFor();
    member = leftOut == null ? members.getAskedFor() : null;
    reason = stands();
    seen.at(leftOut == null ? member.version() : leftOut.version()).with("reason", reason);
  }

  private String stands() {
    return leftOut == null ? member.reason() : leftOut.reason();
  }

  public String save() {
    AssessmentId id = assessment.getId();
    int shown = (int) seen.getShown();
    return forms.attempt(
        () -> {
          if (leftOut == null) {
            corrections.correctReason(
                new CorrectReason(id, member.membershipId(), shown, stands(), reason, why));
          } else {
            corrections.correctLeftOutReason(
                new CorrectLeftOutReason(id, leftOut.id(), shown, stands(), reason, why));
          }
        },
        Paths.to("/assessment/group/members.xhtml", assessment.getId()),
        "group.reason.saved");
  }

  /** Who it is about. */
  public String getName() {
    return leftOut == null ? member.name() : leftOut.name();
  }

  public boolean isAboutLeavingOut() {
    return leftOut != null;
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
