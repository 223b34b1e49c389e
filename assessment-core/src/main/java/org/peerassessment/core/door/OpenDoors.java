package org.peerassessment.core.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.peerassessment.core.api.shared.RecordId;
import org.peerassessment.core.shared.PerTransaction;

/** Which doors the caller is inside of, in the running transaction: one door may ask another. */
@ApplicationScoped
public class OpenDoors {
  @Inject private PerTransaction kept;

  void enter(Optional<RecordId> record, boolean toWrite) {
    kept.enters(toWrite);
    inside().push(record);
  }

  void leave() {
    inside().pop();
  }

  /**
   * Whether what is asked only helps to answer at an outer door: it is about a record that an outer
   * door opened, or about none, as registers and lists are. Then the outer one's row says it all.
   */
  boolean answersAnother(Optional<RecordId> record) {
    return !inside().isEmpty() && (record.isEmpty() || inside().contains(record));
  }

  private Deque<Optional<RecordId>> inside() {
    return kept.once(OpenDoors.class, ArrayDeque::new);
  }
}
