package org.peerassessment.core.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.RecordGuard;
import org.peerassessment.core.api.shared.RecordId;

/** The guards of all modules. An id that none of them covers opens nothing. */
@ApplicationScoped
public class RecordGuards {
  @Inject @Any private Instance<RecordGuard> guards;

  boolean allow(Caller caller, RecordId id, Guarded.Act act) {
    return guards.stream()
        .filter(guard -> guard.covers(id))
        .anyMatch(guard -> guard.allows(caller, id, act));
  }

  OptionalLong assessmentOf(RecordId id) {
    return guards.stream()
        .filter(guard -> guard.covers(id))
        .map(guard -> guard.assessmentOf(id))
        .findFirst()
        .orElse(OptionalLong.empty());
  }
}
