package org.peerassessment.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.group.PeerGroup.LeftOutView;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.group.RosterCorrections.MarkLeftOutMistaken;
import org.peerassessment.core.api.group.RosterCorrections.MarkMistaken;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;

/**
 * Marks as entered by mistake the membership that parameter {@code m} names, or that somebody was
 * left out, as parameter {@code out} does.
 */
@Named
@RequestScoped
public class MistakePage {
  @Inject private RosterCorrections corrections;
  @Inject private MembersPage members;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  private LeftOutView leftOut;
  private MemberView member;
  private String why;

  /**
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if there is none by that id
   */
  @PostConstruct
  void begin() {
    leftOut = members.leftOutAskedFor();
    member = leftOut == null ? members.getAskedFor() : null;
  }

  /** Null where it is about somebody left out. */
  public MemberView getMember() {
    return member;
  }

  /** Null where it is about a membership. */
  public LeftOutView getLeftOut() {
    return leftOut;
  }

  public String save() {
    AssessmentId id = assessment.getId();
    return forms.attempt(
        () -> {
          if (leftOut == null) {
            corrections.markMistaken(new MarkMistaken(id, member.membershipId(), why));
          } else {
            corrections.markLeftOutMistaken(new MarkLeftOutMistaken(id, leftOut.id(), why));
          }
        },
        Paths.to("/assessment/group/members.xhtml", assessment.getId()),
        "group.mistake.saved");
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
