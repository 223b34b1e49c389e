package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.LeftOutView;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.web.frame.AssessmentBean;

/** Who belongs, who belonged, who was left out. */
@Named
@RequestScoped
public class MembersPage {
  @Inject private PeerGroup group;
  @Inject private AssessmentBean assessment;
  private List<MemberView> all;
  private List<LeftOutView> leftOut;

  private List<MemberView> all() {
    if (all == null) {
      all = group.members(assessment.getId());
    }
    return all;
  }

  public List<MemberView> getNow() {
    return all().stream().filter(MemberView::runs).toList();
  }

  public List<MemberView> getBefore() {
    return all().stream().filter(m -> !m.runs()).toList();
  }

  public List<LeftOutView> getLeftOut() {
    if (leftOut == null) {
      leftOut = group.leftOut(assessment.getId());
    }
    return leftOut;
  }

  public boolean isNothing() {
    return all().isEmpty() && getLeftOut().isEmpty();
  }
}
