package org.peerassessment.plan.api.task;

import org.peerassessment.core.api.shared.RecordId;

/** Which task; open to those named on its assessment and to the agency that owns it. */
public record TaskId(long value) implements RecordId {}
