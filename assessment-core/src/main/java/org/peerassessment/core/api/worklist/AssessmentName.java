package org.peerassessment.core.api.worklist;

import org.peerassessment.core.api.shared.AssessmentId;

/** By what people call an assessment: its number and its label. */
public record AssessmentName(AssessmentId assessment, String number, String label) {}
