package org.peerassessment.core.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;

/** What may never be given to, or taken from, a role (R-ACC-01). */
final class RoleRules {
  private RoleRules() {}

  /**
   * What was given and taken in a form, done to what the role carries now: what others changed
   * since the form was opened stays (R-ACC-05).
   */
  static Set<Permission> changed(
      Set<Permission> now, Set<Permission> shown, Set<Permission> answered) {
    Set<Permission> changed = EnumSet.noneOf(Permission.class);
    for (Permission permission : Permission.values()) {
      boolean touched = shown.contains(permission) != answered.contains(permission);
      if (touched ? answered.contains(permission) : now.contains(permission)) {
        changed.add(permission);
      }
    }
    return changed;
  }

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
