package org.peerassessment.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.worklist.TeamWork;
import org.peerassessment.core.api.worklist.TeamWork.TeamWorkView;
import org.peerassessment.web.frame.Once;

/** What a supervisor's people lead, and what does not move. */
@Named
@RequestScoped
public class TeamWorkPage {
  @Inject private TeamWork work;
  private final Once<TeamWorkView> view = new Once<>(() -> work.mine());

  public TeamWorkView getView() {
    return view.get();
  }
}
