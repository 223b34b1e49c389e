package org.peerassessment.mapping.api.incidents;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Replaces what is said of an incident.
 *
 * @param statement the statement that was read
 * @param why what has become known; may be empty
 */
public record CorrectIncident(
    AssessmentId record, long incidentId, long statement, IncidentSaid said, String why)
    implements About {}
