package org.peerassessment.core.api.lawfulness;

import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;

/** Which task clears what keeps mapping, engagement and sharing shut. */
public final class BeforeBeginning {
  /** The lawful basis is not recorded yet. */
  public static final Reason NO_BASIS = Reason.of("lawfulness.begin.noBasis");

  /** Screening decided that no group assessment follows. */
  public static final Reason STOPPED = Reason.of("lawfulness.begin.stopped");

  private static final String AIM_GONE = "lawfulness.begin.aimGone";

  private BeforeBeginning() {}

  /** The lead found on that day that the safeguarding aim no longer holds. */
  public static Reason aimGone(LocalDate checkedOn) {
    return Reason.of(AIM_GONE, checkedOn);
  }

  /**
   * @param mayBegin what {@link LawfulBasis#mayBegin} says
   */
  public static List<Blocker> blockers(List<Reason> mayBegin) {
    return mayBegin.stream().map(BeforeBeginning::blocker).toList();
  }

  /** The same for one of the reasons; no task clears that an assessment is closed. */
  public static Blocker blocker(Reason reason) {
    if (reason.equals(NO_BASIS)) {
      return new Blocker(reason, "lawfulness.basis");
    } else if (reason.equals(STOPPED)) {
      return new Blocker(reason, "referral.screening");
    }
    return new Blocker(reason, reason.key().equals(AIM_GONE) ? "lawfulness.purpose" : "");
  }

  /** Whether it holds up the whole assessment, and not only what needs a lawful basis. */
  public static boolean stopsAll(Reason reason) {
    return reason.equals(STOPPED) || reason.key().equals(AIM_GONE);
  }
}
