package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;

/** People who cannot sign in because their account is locked, for those who keep accounts. */
@ApplicationScoped
class LockedAccountsWork implements WorkListSource {
  @Inject private AccountRepository repository;
  @Inject private Clock clock;

  @Override
  public List<Item> waitingFor(Caller caller) {
    return caller.may(Permission.ACCOUNT_WRITE)
        ? repository.lockedAt(clock.instant()).stream().map(LockedAccountsWork::item).toList()
        : List.of();
  }

  private static Item item(UserAccount account) {
    return new Item(
        Reason.of("access.work.locked", account.displayName()),
        "",
        "/admin/user.xhtml?u=" + account.id(),
        null);
  }
}
