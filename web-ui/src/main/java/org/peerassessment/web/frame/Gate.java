package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.workspace.Blocker;

/** Whether the pages of a section may offer their actions, and what stands in the way. */
@Named
@RequestScoped
public class Gate {
  @Inject private AssessmentBean assessment;

  /** What blocks the section, as its line of the workspace says. */
  public List<Blocker> blockers(String section) {
    return assessment.getView().stages().stream()
        .flatMap(stage -> stage.lines().stream())
        .filter(line -> line.key().equals(section))
        .flatMap(line -> line.standing().blockers().stream())
        .toList();
  }

  /** Whether to offer what writes; the doors refuse it all the same. */
  public boolean open(String section) {
    return assessment.isMayWrite() && blockers(section).isEmpty();
  }
}
