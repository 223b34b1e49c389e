package org.peerassessment.mapping.api.roles;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Replaces what is said of a role.
 *
 * @param statement the statement that was read
 * @param why what has become known; may be empty
 */
public record CorrectRole(
    AssessmentId record, long roleId, long statement, RoleSaid said, String why) implements About {}
