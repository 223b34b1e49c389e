package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.group.RosterCorrections.MarkMistaken;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;

/** Marks the membership that parameter {@code m} names as entered by mistake. */
@Named
@RequestScoped
public class MistakePage {
  @Inject private RosterCorrections corrections;
  @Inject private MembersPage members;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  private String why;

  /**
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if there is no membership by that id
   */
  public MemberView getMember() {
    return members.getAskedFor();
  }

  public String save() {
    long id = members.getAskedFor().membershipId();
    return forms.attempt(
        () -> corrections.markMistaken(new MarkMistaken(assessment.getId(), id, why)),
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
