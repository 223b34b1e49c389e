package org.peerassessment.core.door;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.peerassessment.core.audit.AuditEntry;
import org.peerassessment.core.audit.AuditRecorder;

/** Keeps the row of a refused attempt although the attempt's own transaction is rolled back. */
@Stateless
public class RefusedAttempts {
  @Inject private AuditRecorder recorder;

  /** Returns once the row is kept; it is made within its own transaction. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void keep(Supplier<AuditEntry> entry) {
    recorder.record(entry.get());
  }
}
