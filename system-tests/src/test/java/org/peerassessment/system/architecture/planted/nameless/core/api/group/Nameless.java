package org.peerassessment.system.architecture.planted.nameless.core.api.group;

import jakarta.ejb.Local;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/** Planted: changes a register, and its audit row would not tell what. */
@Local
public interface Nameless {
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER)
  void close(long userId);
}
