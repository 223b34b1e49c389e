package org.peerassessment.core.api.rules;

import jakarta.ejb.Local;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/** The rules that decide what may happen in an assessment, for a council to read. */
@Local
public interface Rules {
  /** All of them, along the way of an assessment. */
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<NamedPolicy> list();
}
