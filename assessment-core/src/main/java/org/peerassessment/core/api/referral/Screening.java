package org.peerassessment.core.api.referral;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Screening of a referral. A group may be assessed where no individual meets the threshold: that is
 * the guidance's own case study.
 */
@Local
public interface Screening {
  /**
   * Records a decision; an earlier one stays in the history.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if it was decided anew since
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void decide(ScreeningDecision command);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  ScreeningView view(AssessmentId assessment);

  /**
   * @param named whom the decision must cover
   * @param decisions newest first; empty while undecided
   */
  record ScreeningView(List<PersonView> named, List<Decision> decisions) {
    public ScreeningView {
      named = List.copyOf(named);
      decisions = List.copyOf(decisions);
    }

    /** Goes back with what is decided anew; 0 while nothing is. */
    public long version() {
      return decisions.size();
    }

    /** The decision that holds. */
    public Optional<Decision> current() {
      return decisions.stream().findFirst();
    }
  }

  /**
   * @param forAll null where each person has an answer of their own
   * @param thresholds one per person named at that time
   * @param recordedBy display name
   */
  record Decision(
      Footing footing,
      Threshold forAll,
      List<PersonThreshold> thresholds,
      boolean goOn,
      String whyGroup,
      String decidedBy,
      LocalDate decidedOn,
      String why,
      Instant recordedAt,
      String recordedBy) {
    public Decision {
      thresholds = List.copyOf(thresholds);
    }
  }

  record PersonThreshold(PersonView person, Threshold threshold) {}
}
