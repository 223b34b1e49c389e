package org.peerassessment.mapping.api.ledger;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Says that something on the map should not have been recorded. It leaves the map, and stays in the
 * history.
 *
 * @param id of the tie, the use, the role, the incident, or a person's part in one
 * @param statement the statement that was read
 */
public record TakeBack(AssessmentId record, long id, long statement, String why) implements About {}
