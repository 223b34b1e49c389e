package org.peerassessment.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.shared.DataSources;

/**
 * Puts entries into the chain in the transaction that did the act. They are written last, just
 * before the commit: the turn in the chain is then held briefly and always taken after every other
 * lock, so that no two acts wait for each other in a circle.
 */
@ApplicationScoped
public class AuditRecorder {
  private static final String KEY = AuditRecorder.class.getName();

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject private DataSources dataSources;

  /** Adds the entry to the running transaction. */
  public void record(AuditEntry entry) {
    entriesOfThisTransaction().add(entry);
  }

  @SuppressWarnings("unchecked")
  private List<AuditEntry> entriesOfThisTransaction() {
    List<AuditEntry> entries = (List<AuditEntry>) transaction.getResource(KEY);
    if (entries == null) {
      entries = new ArrayList<>();
      takePartInThisTransaction();
      transaction.putResource(KEY, entries);
      transaction.registerInterposedSynchronization(new WriteBeforeCommit(entries));
    }
    return entries;
  }

  /** A connection first asked for while committing would not be committed (seen on Payara). */
  private void takePartInThisTransaction() {
    try {
      dataSources.application().getConnection().close();
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be reached", e);
    }
  }

  private final class WriteBeforeCommit implements Synchronization {
    private final List<AuditEntry> entries;

    WriteBeforeCommit(List<AuditEntry> entries) {
      this.entries = entries;
    }

    @Override
    public void beforeCompletion() {
      if (transaction.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK) {
        return;
      }
      try (Connection connection = dataSources.application().getConnection()) {
        new AuditTable(connection).append(entries);
      } catch (SQLException e) {
        transaction.setRollbackOnly();
        throw new IllegalStateException("The audit row could not be written", e);
      }
    }

    @Override
    public void afterCompletion(int status) {
      entries.clear();
    }
  }
}
