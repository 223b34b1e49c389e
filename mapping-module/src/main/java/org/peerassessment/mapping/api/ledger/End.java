package org.peerassessment.mapping.api.ledger;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Says that a tie, the use of a place or a role no longer holds in life.
 *
 * @param id of the tie, the use or the role
 * @param statement the statement that was read
 * @param lastDay the last day on which it held
 * @param why how it ended, or how one knows
 */
public record End(AssessmentId record, long id, long statement, LocalDate lastDay, String why)
    implements About {}
