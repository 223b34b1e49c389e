package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.RunAs;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.shared.PerTransaction;

/**
 * Finds the caller and the rights they hold now. Read afresh in every transaction, so that a change
 * of rights holds at once.
 */
@ApplicationScoped
public class CallerLookup implements Callers {
  /** Until a password that somebody else gave is changed, nothing but that can be done. */
  private static final Set<Permission> OWN_ONLY = Set.of(Permission.OWN_ACCOUNT);

  @Inject private PerTransaction kept;
  @Inject private SecurityContext security;
  @Inject private AccountRepository accounts;

  @Override
  public Caller current() {
    String name = name();
    return kept.once(List.of(CallerLookup.class, name), () -> load(name));
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
        accounts.atWork(name).filter(UserAccount::isEnabled).orElseThrow(NotPermitted::new);
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
