package org.peerassessment.mapping.api.map;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Records a tie.
 *
 * @param personA id of a person the assessment names, or null if not chosen
 * @param personB likewise, somebody else
 */
public record AddTie(AssessmentId record, Long personA, Long personB, TieSaid said)
    implements About {}
