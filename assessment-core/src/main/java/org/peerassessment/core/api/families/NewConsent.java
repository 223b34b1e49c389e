package org.peerassessment.core.api.families;

import java.time.LocalDate;
import java.util.Set;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * What a young person, parent or carer answered when asked to take part.
 *
 * @param to what it is about, one or more
 * @param on day of the answer, not in the future
 * @param saidBy who gave it: the person, or who may answer for them
 * @param askedBy who asked
 * @param note such as what they fear, or how they want to be asked again; may be left out
 */
public record NewConsent(
    AssessmentId assessment,
    long personId,
    Answer answer,
    Set<TakingPart> to,
    LocalDate on,
    String saidBy,
    String askedBy,
    Manner manner,
    String note)
    implements About {
  public NewConsent {
    to = to == null ? Set.of() : Set.copyOf(to);
  }

  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "NewConsent[" + assessment + "]";
  }
}
