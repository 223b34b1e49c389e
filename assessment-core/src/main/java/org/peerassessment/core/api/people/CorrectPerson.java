package org.peerassessment.core.api.people;

import java.util.Map;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Writes a person as they are now known.
 *
 * @param shown version of the person that was shown
 * @param identifiers by scheme; a scheme that is left out or blank is taken away
 */
public record CorrectPerson(
    AssessmentId assessment,
    long personId,
    long shown,
    NewPerson person,
    Map<Scheme, String> identifiers)
    implements About {
  public CorrectPerson {
    identifiers = Map.copyOf(identifiers);
  }

  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "CorrectPerson[" + assessment + "]";
  }
}
