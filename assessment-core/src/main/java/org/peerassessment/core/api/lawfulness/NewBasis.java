package org.peerassessment.core.api.lawfulness;

import java.time.LocalDate;
import java.util.Set;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * The lawful basis of one assessment (R-LEG-01).
 *
 * @param purposes one or both
 * @param whyNecessary why the interference with private life is necessary
 * @param whyProportionate what less intrusive was considered and why it would not do
 * @param talkedThrough date the lead talked it through with the supervisor, not in the future and
 *     not before the referral; the policy version in force on that day is taken from the register
 * @param version of what was decided before, as its writer saw it; 0 where nothing was
 */
public record NewBasis(
    AssessmentId assessment,
    Set<Purpose> purposes,
    String whyNecessary,
    String whyProportionate,
    LocalDate talkedThrough,
    long version)
    implements About {
  public NewBasis {
    purposes = purposes == null ? Set.of() : Set.copyOf(purposes);
  }

  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "NewBasis[" + assessment + "]";
  }
}
