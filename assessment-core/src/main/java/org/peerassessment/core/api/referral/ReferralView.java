package org.peerassessment.core.api.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * A referral as recorded.
 *
 * @param number the assessment's number, {@code PGA-<year>-<four or more digits>}
 * @param contexts where it happened
 * @param named who was named at the referral, whether or not they are members of the group today
 * @param recordedBy display name
 * @param earlier as it stood before it was corrected, newest first; their number is the version
 */
public record ReferralView(
    AssessmentId assessment,
    String number,
    String label,
    String referrerName,
    String referrerRole,
    String referrerAgency,
    LocalDate received,
    Route route,
    String otherRoute,
    Cause cause,
    LocalDate happenedFrom,
    LocalDate happenedTo,
    String whatHappened,
    String concerns,
    List<ContextView> contexts,
    List<PersonView> named,
    Instant recordedAt,
    String recordedBy,
    List<EarlierReferral> earlier) {
  public ReferralView {
    contexts = List.copyOf(contexts);
    named = List.copyOf(named);
    earlier = List.copyOf(earlier);
  }

  /** To be sent back with a correction. */
  public long version() {
    return earlier.size();
  }
}
