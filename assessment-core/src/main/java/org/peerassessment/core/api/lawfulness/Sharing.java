package org.peerassessment.core.api.lawfulness;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/**
 * Whether something of an assessment may go to an agency (R-LEG-03): under an agreement in force
 * today, or under an emergency decision; never before the lawful purpose is recorded, and never
 * with one that is retired. The agency that the lead works for is no other one, and needs neither.
 */
@Local
public interface Sharing {
  /**
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if there is no such agency
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Answer mayShare(AssessmentId assessment, long agencyId);

  /** The same for every other agency in use, by name. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<Answer> withOthers(AssessmentId assessment);

  /**
   * Notes that something goes to the agency today, and what allows it; for services of other
   * modules, in the same transaction as the sharing itself.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay with what {@link #mayShare} says; the
   *     one about the agency names the answer {@code agencyId}
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  Ground share(AssessmentId assessment, long agencyId);

  /** What went to other agencies, newest first; 500 at most. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<Shared> shared(AssessmentId assessment);

  /** What allows sharing. */
  enum Kind {
    OWN_AGENCY,
    AGREEMENT,
    EMERGENCY
  }

  /**
   * @param what the agreement's name, or who decided; empty for the own agency
   * @param since first day; null for the own agency
   * @param until last day, or null if it is open
   */
  record Ground(Kind kind, String what, LocalDate since, LocalDate until) {}

  /**
   * @param ground null if refused
   * @param reasons empty if allowed
   */
  record Answer(long agencyId, String agency, Ground ground, List<Reason> reasons) {
    public Answer {
      reasons = List.copyOf(reasons);
    }

    public boolean allowed() {
      return reasons.isEmpty();
    }
  }

  /**
   * @param what the agreement's name, or who decided
   * @param sharedBy display name
   */
  record Shared(String agency, Kind under, String what, Instant sharedAt, String sharedBy) {}
}
