package org.peerassessment.core.api.people;

import java.util.Map;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Two records of one person are made one (R-REF-08).
 *
 * @param personId named by the assessment
 * @param otherId the other record of the same person, named by an assessment of the caller's
 * @param shown version of the pair, as it was shown
 * @param name whose names are right; needed where they differ
 * @param dateOfBirth likewise; needed where both are known and differ
 * @param numbers likewise for each number that both have and that differs
 * @param reason how it is known that they are one
 */
public record MergePeople(
    AssessmentId assessment,
    long personId,
    long otherId,
    long shown,
    Which name,
    Which dateOfBirth,
    Map<Scheme, Which> numbers,
    String reason)
    implements About {
  public MergePeople {
    numbers = Map.copyOf(numbers);
  }

  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "MergePeople[" + assessment + "]";
  }

  /** Which of the two records is right. */
  public enum Which {
    THIS,
    OTHER
  }
}
