package org.peerassessment.mapping.api.roles;

import java.time.Instant;
import org.peerassessment.mapping.api.map.Who;

/**
 * A person's role as it stands in the record.
 *
 * @param statement id of the statement shown; a correction names it
 * @param holds whether it holds on the day asked about
 * @param recordedAt when this statement was recorded
 */
public record RoleView(
    long roleId, long statement, Who person, RoleSaid said, boolean holds, Instant recordedAt) {}
