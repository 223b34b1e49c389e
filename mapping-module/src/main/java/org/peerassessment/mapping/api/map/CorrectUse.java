package org.peerassessment.mapping.api.map;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Replaces what is said of a person's use of a place.
 *
 * @param statement the statement that was read
 * @param why what has become known; may be empty
 */
public record CorrectUse(AssessmentId record, long useId, long statement, UseSaid said, String why)
    implements About {}
