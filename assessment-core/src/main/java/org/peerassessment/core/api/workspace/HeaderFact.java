package org.peerassessment.core.api.workspace;

import java.util.Optional;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/** A fact shown in the head of every page of an assessment, such as the number of members. */
public interface HeaderFact {
  /** Label key, such as {@code group.head.members}. */
  String label();

  int order();

  /** The fact in words, or empty if there is nothing to say yet. */
  Optional<Reason> value(AssessmentId assessment);
}
