package org.peerassessment.mapping.api.incidents;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Records a person's part in an incident.
 *
 * @param person id of a person the assessment names, or null if not chosen
 */
public record AddPart(AssessmentId record, long incidentId, Long person, HarmSaid said)
    implements About {}
