package org.peerassessment.core.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;

/** What may never be given to, or taken from, a role (R-ACC-01). */
final class RoleRules {
  private RoleRules() {}

  static void check(Role role, Set<Permission> permissions) {
    List<Reason> reasons = new ArrayList<>();
    boolean caseless = role == Role.ADMINISTRATOR || role == Role.AUDITOR;
    if (caseless && permissions.stream().anyMatch(Permission::opensCases)) {
      reasons.add(Reason.of("access.role.seesNoCase"));
    }
    if (role == Role.ADMINISTRATOR && !permissions.contains(Permission.ACCOUNT_WRITE)) {
      reasons.add(Reason.of("access.role.keepsAccounts"));
    }
    if (!permissions.contains(Permission.OWN_ACCOUNT)) {
      reasons.add(Reason.of("access.role.ownAccount"));
    }
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }
}
