package org.peerassessment.core.api.worklist;

import org.peerassessment.core.api.referral.Due;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/**
 * One assessment in a list.
 *
 * @param where how far it has come
 * @param lead display name
 * @param mine as what the caller is named
 */
public record AssessmentLine(
    AssessmentId assessment,
    String number,
    String label,
    Reason where,
    String lead,
    Involvement mine,
    Due due) {}
