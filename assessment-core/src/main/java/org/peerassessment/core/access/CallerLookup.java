package org.peerassessment.core.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.Principal;
import java.util.Set;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.RunAs;
import org.peerassessment.core.api.shared.NotPermitted;

/**
 * Finds the caller and the rights they hold now. Read afresh in every transaction, so that a change
 * of rights holds at once.
 */
@ApplicationScoped
public class CallerLookup implements Callers {
  /** Until a password that somebody else gave is changed, nothing but that can be done. */
  private static final Set<Permission> OWN_ONLY = Set.of(Permission.OWN_ACCOUNT);

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject private SecurityContext security;
  @Inject private AccountRepository accounts;

  @Override
  public Caller current() {
    String name = name();
    if (transaction.getTransactionKey() == null) {
      return load(name);
    }
    String key = CallerLookup.class.getName() + ':' + name;
    Caller caller = (Caller) transaction.getResource(key);
    if (caller == null) {
      caller = load(name);
      transaction.putResource(key, caller);
    }
    return caller;
  }

  private String name() {
    String job = RunAs.currentName();
    if (job != null) {
      return job;
    }
    Principal principal = security.getCallerPrincipal();
    if (principal == null) {
      throw new NotPermitted();
    }
    return principal.getName();
  }

  private Caller load(String name) {
    UserAccount account =
        accounts.byName(name).filter(UserAccount::isEnabled).orElseThrow(NotPermitted::new);
    return new Caller(
        account.id(),
        account.userName(),
        account.displayName(),
        account.agency().id(),
        account.roles(),
        account.mustChangePassword() ? OWN_ONLY : accounts.permissionsOf(account.roles()),
        account.mustChangePassword());
  }
}
