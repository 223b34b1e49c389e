package org.peerassessment.core.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.audit.AuditEntry;
import org.peerassessment.core.audit.AuditRecorder;

/**
 * Whether somebody signed in knows the password of the account. A wrong one counts and locks as at
 * sign-in, and is audited, in a transaction of its own: the change that is refused for it is rolled
 * back. A right one changes nothing here, so that the caller's copy of the account stays current.
 */
@Stateless
public class OwnPassword {
  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private AuditRecorder audit;
  @Inject private Clock clock;

  /** The answer for a locked account is the same as for a wrong password. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean isKnownTo(String userName, Secret given) {
    UserAccount account = accounts.byNameLocked(userName).orElseThrow();
    boolean mayTry = account.mayTry(clock.instant());
    boolean known = passwords.fits(given, account.passwordHash()) && mayTry;
    if (!known) {
      if (mayTry) {
        account.failedToSignIn(clock.instant());
      }
      audit.record(
          SignInRows.row(account.id(), "SignIn.changeOwnPassword", AuditEntry.REFUSED, clock));
    }
    return known;
  }
}
