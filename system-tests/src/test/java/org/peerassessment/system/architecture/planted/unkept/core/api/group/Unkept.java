package org.peerassessment.system.architecture.planted.unkept.core.api.group;

import jakarta.ejb.Local;

/** Planted: a door that no service keeps. */
@Local
public interface Unkept {}
