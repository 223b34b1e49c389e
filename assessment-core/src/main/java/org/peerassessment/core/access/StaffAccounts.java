package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;

/** Which accounts are of people who may be named on assessments. */
@ApplicationScoped
public class StaffAccounts {
  @Inject private AccountRepository accounts;

  /** Whether it is open, and its roles carry the permission to read assessments. */
  public boolean mayWorkOnAssessments(long userId) {
    return accounts.findAccount(userId).filter(works()).isPresent();
  }

  /** Whether they are a practice supervisor; held, so that they stay one in this transaction. */
  public boolean holdSupervisor(long userId) {
    return accounts.accountLocked(userId).roles().contains(Role.PRACTICE_SUPERVISOR);
  }

  /** Those of the accounts that are disabled. */
  public Set<Long> disabled(Collection<Long> userIds) {
    return accounts.disabled(userIds);
  }

  /** Their names by account id, in the order of names. */
  public Map<Long, String> names() {
    Map<Long, String> names = new LinkedHashMap<>();
    all().forEach(account -> names.put(account.id(), account.displayName()));
    return names;
  }

  /** In the order of names. */
  List<UserAccount> all() {
    return accounts.accounts().stream().filter(works()).toList();
  }

  private Predicate<UserAccount> works() {
    Set<Role> reading = accounts.rolesCarrying(Permission.ASSESSMENT_READ);
    return account -> account.isEnabled() && !Collections.disjoint(account.roles(), reading);
  }
}
