package org.peerassessment.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.RoleView;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.web.frame.Forms;

/** What each role carries, as one table of ticks. */
@Named
@RequestScoped
public class RolesPage {
  @Inject private Accounts accounts;
  @Inject private RoleChanges changes;
  @Inject private Forms forms;
  private final Map<Role, Set<Permission>> before = new EnumMap<>(Role.class);
  private final Map<String, Boolean> ticks = new HashMap<>();

  @PostConstruct
  void read() {
    for (RoleView role : accounts.roles()) {
      before.put(role.role(), role.permissions());
      for (Permission permission : Permission.values()) {
        ticks.put(tick(role.role(), permission), role.permissions().contains(permission));
      }
    }
  }

  public String save() {
    Map<Role, Set<Permission>> changed = new EnumMap<>(Role.class);
    for (Role role : before.keySet()) {
      Set<Permission> now = EnumSet.noneOf(Permission.class);
      for (Permission permission : Permission.values()) {
        if (Boolean.TRUE.equals(ticks.get(tick(role, permission)))) {
          now.add(permission);
        }
      }
      if (!now.equals(before.get(role))) {
        changed.put(role, now);
      }
    }
    return forms.attempt(
        () -> changes.apply(before, changed), "/admin/roles.xhtml?faces-redirect=true");
  }

  /** What the page shows that each role carries; it comes back with the form. */
  public String getShown() {
    return RoleTable.written(before);
  }

  public void setShown(String written) {
    before.putAll(RoleTable.read(written));
  }

  /** Name of the tick for a role and a permission. */
  public String tick(Role role, Permission permission) {
    return role + "-" + permission;
  }

  public Map<String, Boolean> getTicks() {
    return ticks;
  }

  public List<Role> getRoles() {
    return List.copyOf(before.keySet());
  }

  public Permission[] getPermissions() {
    return Permission.values();
  }
}
