package org.peerassessment.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;

/** Saves the changed roles of the table all together or, if one is refused, none. */
@ApplicationScoped
public class RoleChanges {
  @Inject private Accounts accounts;

  @Transactional
  public void apply(Map<Role, Set<Permission>> shown, Map<Role, Set<Permission>> changed) {
    changed.forEach((role, now) -> accounts.setPermissions(role, shown.get(role), now));
  }
}
