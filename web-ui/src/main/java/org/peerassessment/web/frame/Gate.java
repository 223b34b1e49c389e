package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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

  /**
   * Whether a page shows what it is made of. A form that would be refused once it is filled in is
   * not shown at all; one that is sent is, for the door to answer it.
   *
   * @param needs what {@link Entrance} asks of who opens it, or null
   * @param anyway true for a form about what is there already, or that another section's obstacle
   *     does not concern; or null
   */
  public boolean shows(String section, String needs, String anyway) {
    return !"ASSESSMENT_WRITE".equals(needs)
        || "true".equals(anyway) && !assessment.isClosed()
        || FacesContext.getCurrentInstance().isPostback()
        || blockers(section).isEmpty();
  }

  /** Whether to offer what writes; the doors refuse it all the same. */
  public boolean open(String section) {
    return assessment.isMayWrite() && blockers(section).isEmpty();
  }
}
