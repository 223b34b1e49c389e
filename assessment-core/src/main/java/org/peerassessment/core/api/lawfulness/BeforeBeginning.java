package org.peerassessment.core.api.lawfulness;

import java.util.List;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;

/** Which task clears what keeps mapping, engagement and sharing shut. */
public final class BeforeBeginning {
  /** Screening decided that no group assessment follows. */
  public static final Reason STOPPED = Reason.of("lawfulness.begin.stopped");

  private BeforeBeginning() {}

  /**
   * @param mayBegin what {@link LawfulBasis#mayBegin} says
   */
  public static List<Blocker> blockers(List<Reason> mayBegin) {
    return mayBegin.stream().map(BeforeBeginning::blocker).toList();
  }

  /** The same for one of the reasons. */
  public static Blocker blocker(Reason reason) {
    boolean stopped = reason.equals(STOPPED);
    return new Blocker(reason, stopped ? "referral.screening" : "lawfulness.basis");
  }
}
