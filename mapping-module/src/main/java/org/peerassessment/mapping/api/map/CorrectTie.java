package org.peerassessment.mapping.api.map;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Replaces what is said of a tie.
 *
 * @param statement the statement that was read
 * @param why what has become known; may be empty
 */
public record CorrectTie(AssessmentId record, long tieId, long statement, TieSaid said, String why)
    implements About {}
