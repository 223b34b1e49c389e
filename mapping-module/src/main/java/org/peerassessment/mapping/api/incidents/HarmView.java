package org.peerassessment.mapping.api.incidents;

import java.time.Instant;
import org.peerassessment.mapping.api.map.Who;

/**
 * A person's part in an incident, as it stands in the record.
 *
 * @param statement id of the statement shown; a correction names it
 */
public record HarmView(
    long harmId, long incidentId, long statement, Who person, HarmSaid said, Instant recordedAt) {}
