package org.peerassessment.core.api.referral;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Groups of young people change quickly: some time after the referral, and after each look, the
 * lead is asked whether group and risks are still as described (R-REF-06; guidance, principles:
 * timeliness). How much time, the council has set.
 */
@Local
public interface LookingAgain {
  /**
   * Records a look; the clock starts anew. Earlier ones stay.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if it is closed
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void record(NewLook command);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  LooksView view(AssessmentId assessment);

  /**
   * @param since day of the last look, or of the referral
   * @param again day from which it is time to look again
   * @param time whether it is time
   * @param looks newest first
   */
  record LooksView(LocalDate since, LocalDate again, boolean time, List<Look> looks) {
    public LooksView {
      looks = List.copyOf(looks);
    }
  }

  /**
   * @param recordedBy display name
   */
  record Look(
      StillAsDescribed outcome,
      LocalDate lookedOn,
      String whatChanged,
      String reason,
      Instant recordedAt,
      String recordedBy) {}
}
