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
}
