package org.peerassessment.core.door;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.peerassessment.core.audit.AuditEntry;

/**
 * Keeps the row of a refused attempt although the attempt's own transaction is rolled back. It is
 * written on another thread and waited for: where several refusals followed one another within one
 * transaction, suspending that transaction each time left the row's connection locked (seen on
 * Payara).
 */
@ApplicationScoped
public class RefusedAttempts {
  @Inject private RefusedRow row;

  @Resource private ManagedExecutorService threads;

  /** Returns once the row is kept; it is made within its own transaction. */
  void keep(Supplier<AuditEntry> entry) {
    try {
      threads.submit(() -> row.keep(entry)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The audit row could not be written", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The audit row could not be written", e);
    }
  }
}
