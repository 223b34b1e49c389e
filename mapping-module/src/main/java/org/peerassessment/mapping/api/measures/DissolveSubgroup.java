package org.peerassessment.mapping.api.measures;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Says that a subgroup no longer counts as one. It stays in the history.
 *
 * @param statement the version that was read
 */
public record DissolveSubgroup(AssessmentId record, long subgroupId, long statement, String why)
    implements About {}
