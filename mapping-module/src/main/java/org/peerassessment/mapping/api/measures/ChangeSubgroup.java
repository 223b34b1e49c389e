package org.peerassessment.mapping.api.measures;

import java.util.Set;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Confirms a subgroup anew, under another name or with other members.
 *
 * @param statement the version that was read
 * @param why why they are one
 * @param whyChanged what has become known
 */
public record ChangeSubgroup(
    AssessmentId record,
    long subgroupId,
    long statement,
    String name,
    Set<Long> personIds,
    String why,
    String whyChanged)
    implements About {
  public ChangeSubgroup {
    personIds = personIds == null ? Set.of() : Set.copyOf(personIds);
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "ChangeSubgroup[" + subgroupId + "]";
  }
}
