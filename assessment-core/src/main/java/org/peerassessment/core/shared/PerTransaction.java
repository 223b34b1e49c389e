package org.peerassessment.core.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.peerassessment.core.api.shared.AskedOnce;

/** Keeps things for the rest of the running transaction, and no longer. */
@ApplicationScoped
public class PerTransaction implements AskedOnce {
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

  @Override
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
