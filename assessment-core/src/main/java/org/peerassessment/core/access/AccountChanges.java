package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.peerassessment.core.api.access.AccountWork;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;

/**
 * What stands in the way of changing an account: work that only its owner can do as they are now is
 * handed over first, and an administrator always stays (R-ACC-10). Disabling is a safeguard, so it
 * is held up only by what nobody else could ever take over.
 */
@ApplicationScoped
class AccountChanges {
  @Inject @Any private Instance<AccountWork> work;
  @Inject private AccountRepository accounts;

  /**
   * @throws StandsInTheWay with what is to be handed over first
   */
  void requireNothingLost(UserAccount account, long newAgency, Set<Role> newRoles) {
    List<Reason> reasons = new ArrayList<>();
    Set<Role> taken = EnumSet.noneOf(Role.class);
    taken.addAll(account.roles());
    taken.removeAll(newRoles);
    taken.forEach(role -> reasons.addAll(all(w -> w.needing(account.id(), role))));
    if (account.agency().id() != newAgency) {
      reasons.addAll(all(w -> w.needingAgency(account.id())));
    }
    if (account.isEnabled() && taken.contains(Role.ADMINISTRATOR)) {
      reasons.addAll(lastAdministrator(account));
    }
    refuse(reasons);
  }

  /**
   * @throws StandsInTheWay with what nobody could take over
   */
  void requireNothingOrphaned(UserAccount account) {
    List<Reason> reasons = new ArrayList<>(all(w -> w.needingAccount(account.id())));
    if (account.roles().contains(Role.ADMINISTRATOR)) {
      reasons.addAll(lastAdministrator(account));
    }
    refuse(reasons);
  }

  private List<Reason> lastAdministrator(UserAccount account) {
    return accounts.otherAdministrators(account.id()) > 0
        ? List.of()
        : List.of(Reason.of("access.account.lastAdministrator"));
  }

  private List<Reason> all(Function<AccountWork, List<Reason>> ask) {
    return work.stream().flatMap(w -> ask.apply(w).stream()).toList();
  }

  private static void refuse(List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }
}
