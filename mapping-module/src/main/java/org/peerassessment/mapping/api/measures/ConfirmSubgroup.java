package org.peerassessment.mapping.api.measures;

import java.util.Set;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Names and confirms a subgroup.
 *
 * @param personIds its members, people whom the assessment names
 * @param why why they are one, in a few sentences
 */
public record ConfirmSubgroup(AssessmentId record, String name, Set<Long> personIds, String why)
    implements About {
  public ConfirmSubgroup {
    personIds = personIds == null ? Set.of() : Set.copyOf(personIds);
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "ConfirmSubgroup[]";
  }
}
