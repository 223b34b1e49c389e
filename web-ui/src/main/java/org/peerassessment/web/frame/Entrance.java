package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotPermitted;

/**
 * Asks on the way into a page what its forms will be asked once they are sent: nobody is shown a
 * form whose answers would be refused. A page says {@code <ui:param name="needs" value="..."/>}.
 */
@Named
@RequestScoped
public class Entrance {
  @Inject private AssessmentBean assessment;
  @Inject private Me me;

  /**
   * Whether the page opens, which is true if it is answered at all.
   *
   * @param needs name of a permission; one to write in an assessment must hold for the one that the
   *     page is about; empty if the page needs none by itself
   * @throws NoSuchRecord if the assessment is not theirs to write in
   * @throws NotPermitted if their roles do not carry the permission
   */
  public boolean opens(String needs) {
    switch (needs == null ? "" : needs) {
      case "" -> {}
      case "ASSESSMENT_WRITE" -> require(assessment.getHead().mayWrite());
      case "ASSESSMENT_STAFF" -> require(assessment.isMayStaff());
      default -> {
        if (!me.may(needs)) {
          throw new NotPermitted();
        }
      }
    }
    return true;
  }

  private static void require(boolean theirs) {
    if (!theirs) {
      throw new NoSuchRecord();
    }
  }
}
