package org.peerassessment.core.door;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.peerassessment.core.audit.AuditEntry;
import org.peerassessment.core.audit.AuditRecorder;

/** One row of the audit trail in a transaction of its own. */
@Stateless
public class RefusedRow {
  @Inject private AuditRecorder recorder;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void keep(Supplier<AuditEntry> entry) {
    recorder.record(entry.get());
  }
}
