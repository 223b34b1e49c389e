package org.peerassessment.core.api.referral;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Who works on an assessment: one lead practitioner, one practice supervisor, other named
 * colleagues (R-REF-07). Nobody else can open it. Who works on it is changed by its lead or its
 * supervisor; anybody else is refused with {@link
 * org.peerassessment.core.api.shared.StandsInTheWay}.
 */
@Local
public interface Staffing {
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  StaffView view(AssessmentId assessment);

  /**
   * Gives the lead to another practitioner; who led until then stays in the history and no longer
   * opens the assessment unless named again.
   *
   * @param toUserId answer {@code toUserId}
   * @param reason answer {@code reason}, 4,000 characters at most
   * @throws org.peerassessment.core.api.shared.NotAccepted if the colleague is not a practitioner,
   *     leads already or supervises, or no reason is given
   */
  @Guarded(value = Permission.ASSESSMENT_STAFF, act = Guarded.Act.WRITE)
  void handOver(AssessmentId assessment, Long toUserId, String reason);

  /**
   * Names another practice supervisor.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if the colleague is not a practice
   *     supervisor, supervises already or leads, or no reason is given
   */
  @Guarded(value = Permission.ASSESSMENT_STAFF, act = Guarded.Act.WRITE)
  void changeSupervisor(AssessmentId assessment, Long toUserId, String reason);

  /**
   * Names a colleague as contributor or reader; naming anew changes between the two.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if the person is no colleague, or is the
   *     lead or the supervisor
   */
  @Guarded(value = Permission.ASSESSMENT_STAFF, act = Guarded.Act.WRITE)
  void name(AssessmentId assessment, Long userId, Involvement as, String reason);

  /**
   * Ends a contributor's or reader's part; the history stays.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if they are neither
   */
  @Guarded(value = Permission.ASSESSMENT_STAFF, act = Guarded.Act.WRITE)
  void end(AssessmentId assessment, Long userId, String reason);

  /**
   * @param colleagues contributors and readers of today, by name
   * @param history everybody ever named, newest first
   * @param mayChange whether the caller decides who works on it
   */
  record StaffView(
      Named lead,
      Named supervisor,
      List<Named> colleagues,
      List<Named> history,
      boolean mayChange) {
    public StaffView {
      colleagues = List.copyOf(colleagues);
      history = List.copyOf(history);
    }
  }

  /**
   * @param until null while it lasts
   * @param reason why named, empty at the referral
   * @param endReason why ended, empty while it lasts
   */
  record Named(
      long userId,
      String displayName,
      Involvement as,
      Instant since,
      Instant until,
      String reason,
      String endReason) {}
}
