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

  /** The row is made within the new transaction, so that it may look up what it needs. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void note(Supplier<AuditEntry> row) {
    recorder.record(row.get());
  }
}
