package org.peerassessment.mapping.api.ledger;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Says that a tie, or the use of a place, should not have been recorded. It leaves the map, and
 * stays in the history.
 *
 * @param id of the tie or the use
 * @param statement the statement that was read
 */
public record TakeBack(AssessmentId record, long id, long statement, String why) implements About {}
