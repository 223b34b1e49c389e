package org.peerassessment.core.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/** Keeps things for the rest of the running transaction, and no longer. */
@ApplicationScoped
public class PerTransaction {
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  /**
   * What was kept under {@code key}; else what {@code ask} answers, which is kept from now on.
   * Without a transaction it is asked each time.
   */
  @SuppressWarnings("unchecked")
  public <T> T once(Object key, Supplier<T> ask) {
    if (transaction.getTransactionKey() == null) {
      return ask.get();
    }
    Object kept = transaction.getResource(key);
    if (kept == null) {
      kept = ask.get();
      transaction.putResource(key, kept);
    }
    return (T) kept;
  }

  /** A door is entered that reads, or one that writes. */
  public void enters(boolean toWrite) {
    if (transaction.getTransactionKey() != null) {
      transaction.putResource(
          Doors.class, toWrite ? Doors.WRITING : once(Doors.class, () -> Doors.READING));
    }
  }

  /**
   * What {@code ask} answers, asked once as long as doors were entered to read only: several parts
   * of a page ask the same. It is asked anew each time where anything may be written.
   */
  public <T> T whileReading(Object key, Supplier<T> ask) {
    boolean reading =
        transaction.getTransactionKey() != null
            && transaction.getResource(Doors.class) == Doors.READING;
    return reading ? once(key, ask) : ask.get();
  }

  private enum Doors {
    READING,
    WRITING
  }
}
