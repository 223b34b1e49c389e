package org.peerassessment.core.access;

import java.time.Clock;
import org.peerassessment.core.audit.AuditEntry;

/** Audit rows of acts for which nobody is signed in yet, or which must outlive their refusal. */
final class SignInRows {
  private SignInRows() {}

  /**
   * @param userId the account it is about, or null if there is none
   * @param outcome {@link AuditEntry#DONE} or {@link AuditEntry#REFUSED}
   */
  static AuditEntry row(Long userId, String door, String outcome, Clock clock) {
    return new AuditEntry(
        clock.instant(), userId, "SIGN_IN", door, outcome, null, null, null, null);
  }
}
