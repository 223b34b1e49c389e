package org.peerassessment.mapping.api.map;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Records that a person uses a place.
 *
 * @param person id of a person the assessment names, or null if not chosen
 * @param place id of one of its contexts, or null if not chosen
 */
public record UsePlace(AssessmentId record, Long person, Long place, UseSaid said)
    implements About {}
