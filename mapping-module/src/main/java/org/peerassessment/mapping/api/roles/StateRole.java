package org.peerassessment.mapping.api.roles;

import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Records a person's role, as somebody sees it.
 *
 * @param person id of a person the assessment names, or null if not chosen
 */
public record StateRole(AssessmentId record, Long person, RoleSaid said) implements About {}
