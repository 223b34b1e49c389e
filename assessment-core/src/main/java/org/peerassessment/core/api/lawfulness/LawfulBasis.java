package org.peerassessment.core.api.lawfulness;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/**
 * The lawful basis, and the gate that keeps mapping, engagement and sharing shut until it is
 * recorded (guidance, principles: legal considerations).
 */
@Local
public interface LawfulBasis {
  /**
   * Records the basis, or records it anew; earlier ones stay in the history.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if it was decided anew since
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if no published policy was in force
   *     on the day it was talked through, or the assessment is closed
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void record(NewBasis command);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  BasisView view(AssessmentId assessment);

  /** What stands in the way of mapping, engagement and sharing; empty if nothing does. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<Reason> mayBegin(AssessmentId assessment);

  /**
   * For services of other modules, at the head of each act of mapping, engagement or sharing.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay with what {@link #mayBegin} says
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  void requireBegun(AssessmentId assessment);

  /**
   * @param recorded newest first; empty while none is recorded
   */
  record BasisView(List<Basis> recorded) {
    public BasisView {
      recorded = List.copyOf(recorded);
    }

    /** Goes back with what is decided anew; 0 while nothing is. */
    public long version() {
      return recorded.size();
    }

    /** The basis that holds. */
    public Optional<Basis> current() {
      return recorded.stream().findFirst();
    }
  }

  /**
   * @param policy the version in force on the day it was talked through
   * @param recordedBy display name
   */
  record Basis(
      Set<Purpose> purposes,
      String whyNecessary,
      String whyProportionate,
      LocalDate talkedThrough,
      PolicyView policy,
      Instant recordedAt,
      String recordedBy) {
    public Basis {
      purposes = Set.copyOf(purposes);
    }
  }
}
