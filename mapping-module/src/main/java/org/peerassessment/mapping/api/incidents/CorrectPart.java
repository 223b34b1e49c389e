package org.peerassessment.mapping.api.incidents;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Replaces what is said of a person's part in an incident.
 *
 * @param statement the statement that was read
 * @param why what has become known; may be empty
 */
public record CorrectPart(
    AssessmentId record, long harmId, long statement, HarmSaid said, String why) implements About {}
