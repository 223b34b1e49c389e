package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.LeftOutView;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;

/** Who belongs, who belonged, who was left out. */
@Named
@RequestScoped
public class MembersPage {
  @Inject private PeerGroup group;
  @Inject private AssessmentBean assessment;
  private final Once<List<MemberView>> all = new Once<>(() -> group.members(assessment.getId()));
  private final Once<List<LeftOutView>> leftOut =
      new Once<>(() -> group.leftOut(assessment.getId()));

  private List<MemberView> all() {
    return all.get();
  }

  public List<MemberView> getNow() {
    return all().stream().filter(MemberView::runs).toList();
  }

  public List<MemberView> getBefore() {
    return all().stream().filter(m -> !m.runs()).toList();
  }

  public List<LeftOutView> getLeftOut() {
    return leftOut.get();
  }

  public boolean isNothing() {
    return all().isEmpty() && getLeftOut().isEmpty();
  }
}
