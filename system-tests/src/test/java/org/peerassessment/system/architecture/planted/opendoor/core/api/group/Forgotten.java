package org.peerassessment.system.architecture.planted.opendoor.core.api.group;

import jakarta.ejb.Local;

/** Planted: a door with a method that says nothing. */
@Local
public interface Forgotten {
  String look();
}
