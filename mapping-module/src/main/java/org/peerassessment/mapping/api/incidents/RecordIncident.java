package org.peerassessment.mapping.api.incidents;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/** Records an incident. */
public record RecordIncident(AssessmentId record, IncidentSaid said) implements About {}
