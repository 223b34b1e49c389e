package org.peerassessment.core.api.shared;

/** Which assessment; every case door takes one, and the caller must be named on it. */
public record AssessmentId(long value) implements RecordId {}
