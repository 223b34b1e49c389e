package org.peerassessment.system.architecture.planted.opendoor.core.api.group;

import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/** Planted: guarded, but no door. */
public interface NotLocal {
  @Guarded(value = Permission.OWN_ACCOUNT, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  String look();
}
