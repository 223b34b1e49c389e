package org.peerassessment.core.api.closing;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.workspace.Blocker;

/**
 * Closing an assessment (R-PLN-12): by its lead, once nothing stands in the way any more. A closed
 * assessment takes nothing new and stays readable; it is not opened again.
 */
@Local
public interface Closing {
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  ClosingView view(AssessmentId assessment);

  /**
   * Checks the answers without closing anything, for the page before 'check your answers'.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   * @throws org.peerassessment.core.api.shared.StandsInTheWay as {@link #close} does
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.READ)
  void check(NewClosing command);

  /**
   * Closes the assessment, with the name of its practice supervisor of today.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if the caller does not lead it,
   *     something is still to be settled, or it is closed already
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void close(NewClosing command);

  /**
   * @param closedOn last day of the assessment, not in the future
   * @param reason why it is closed
   * @param carriedOn what others carry on; may be empty
   */
  record NewClosing(AssessmentId assessment, LocalDate closedOn, String reason, String carriedOn)
      implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "NewClosing[" + assessment + "]";
    }
  }

  /**
   * @param closed null while it is open
   * @param standsInTheWay what is to be settled before; empty once it is closed
   * @param supervisor who would be named as practice supervisor
   * @param mayClose whether the caller may close it once nothing stands in the way
   */
  record ClosingView(
      Closed closed, List<Blocker> standsInTheWay, String supervisor, boolean mayClose) {
    public ClosingView {
      standsInTheWay = List.copyOf(standsInTheWay);
    }
  }

  /**
   * @param lead display name; likewise {@code supervisor}
   */
  record Closed(
      LocalDate closedOn,
      String reason,
      String carriedOn,
      String lead,
      String supervisor,
      Instant recordedAt) {}
}
