package org.peerassessment.core.api.context;

/** A context of one assessment. */
public record ContextView(long contextId, long version, Kind kind, String name) {}
