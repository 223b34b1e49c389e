package org.peerassessment.core.api.reassessment;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Something about a group changed, so that its risk is to be looked at again.
 *
 * @param what key of the words for what changed, such as {@code reassessment.change.tieStated}; the
 *     people and the place are named beside them
 * @param personId whom it is about, or null
 * @param otherPersonId the second person of a tie, or null
 * @param contextId the place it is about, or null
 */
public record Change(
    AssessmentId assessment,
    Kind kind,
    String what,
    Long personId,
    Long otherPersonId,
    Long contextId)
    implements About {

  /** A change of the group as a whole. */
  public static Change of(AssessmentId assessment, Kind kind, String what) {
    return new Change(assessment, kind, what, null, null, null);
  }

  /** A change that is about one person. */
  public static Change ofPerson(AssessmentId assessment, Kind kind, String what, long personId) {
    return new Change(assessment, kind, what, personId, null, null);
  }

  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** What kind of thing changed; changes of one kind and day gather in one question. */
  public enum Kind {
    MEMBERS,
    DEFINITION,
    TIES,
    PLACES
  }
}
