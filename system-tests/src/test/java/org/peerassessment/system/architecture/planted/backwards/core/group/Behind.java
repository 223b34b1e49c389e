package org.peerassessment.system.architecture.planted.backwards.core.group;

/** Planted: what a door must not show. */
public final class Behind {}
