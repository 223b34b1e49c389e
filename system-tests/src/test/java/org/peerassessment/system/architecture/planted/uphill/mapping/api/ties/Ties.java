package org.peerassessment.system.architecture.planted.uphill.mapping.api.ties;

/** Planted: a door that the core must not know. */
public interface Ties {}
