package org.peerassessment.mapping.api.measures;

import java.util.Set;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Names and confirms a subgroup.
 *
 * @param members ids of people whom the assessment names
 * @param why why they are one, in a few sentences
 */
public record ConfirmSubgroup(AssessmentId record, String name, Set<Long> members, String why)
    implements About {
  public ConfirmSubgroup {
    members = members == null ? Set.of() : Set.copyOf(members);
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "ConfirmSubgroup[]";
  }
}
