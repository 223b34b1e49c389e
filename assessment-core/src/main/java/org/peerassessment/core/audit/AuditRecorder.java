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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peerassessment.core.shared.DataSources;

/**
 * Puts entries into the chain in the transaction that did the act. They are written last, just
 * before the commit: the turn in the chain is then held briefly and always taken after every other
 * lock, so that no two acts wait for each other in a circle.
 */
@ApplicationScoped
public class AuditRecorder {
  private static final Logger LOG = Logger.getLogger(AuditRecorder.class.getName());
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
      WriteBeforeCommit last = new WriteBeforeCommit(entries, takePartInThisTransaction());
      try {
        transaction.registerInterposedSynchronization(last);
      } catch (IllegalStateException over) {
        last.giveBack();
        throw over;
      }
      transaction.putResource(KEY, entries);
    }
    return entries;
  }

  /**
   * Held until the commit: a connection asked for while committing would be another one, outside of
   * the transaction (seen on Payara).
   */
  private Connection takePartInThisTransaction() {
    try {
      return dataSources.application().getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be reached", e);
    }
  }

  private final class WriteBeforeCommit implements Synchronization {
    private final List<AuditEntry> entries;
    private final Connection connection;

    WriteBeforeCommit(List<AuditEntry> entries, Connection connection) {
      this.entries = entries;
      this.connection = connection;
    }

    @Override
    public void beforeCompletion() {
      if (transaction.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK) {
        return;
      }
      try {
        new AuditTable(connection).append(entries);
      } catch (SQLException e) {
        transaction.setRollbackOnly();
        throw new IllegalStateException("The audit row could not be written", e);
      }
    }

    @Override
    public void afterCompletion(int status) {
      entries.clear();
      giveBack();
    }

    private void giveBack() {
      try {
        connection.close();
      } catch (SQLException e) {
        LOG.log(Level.FINE, "The connection could not be given back", e);
      }
    }
  }
}
