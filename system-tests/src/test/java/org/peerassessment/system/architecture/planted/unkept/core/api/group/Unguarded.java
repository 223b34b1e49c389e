package org.peerassessment.system.architecture.planted.unkept.core.api.group;

import jakarta.ejb.Local;

/** Planted: a door whose service forgot the interceptor. */
@Local
public interface Unguarded {}
