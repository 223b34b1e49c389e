package org.peerassessment.system.architecture.planted.opendoor.core.api.group;

import jakarta.ejb.Local;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/** Planted: about a record that it does not take. */
@Local
public interface Recordless {
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  String look(long id);
}
