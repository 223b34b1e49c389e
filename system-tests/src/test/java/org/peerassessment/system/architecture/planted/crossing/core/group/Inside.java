package org.peerassessment.system.architecture.planted.crossing.core.group;

/** Planted: what another module reaches for. */
public final class Inside {}
