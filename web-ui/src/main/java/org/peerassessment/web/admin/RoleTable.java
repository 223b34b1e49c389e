package org.peerassessment.web.admin;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;

/** What each role carries, written into a form's hidden field: {@code ROLE:PERMISSION,…;…}. */
final class RoleTable {
  private RoleTable() {}

  static String written(Map<Role, Set<Permission>> roles) {
    return roles.entrySet().stream()
        .map(role -> role.getKey() + ":" + permissions(role.getValue()))
        .collect(Collectors.joining(";"));
  }

  private static String permissions(Set<Permission> permissions) {
    return new TreeSet<>(permissions).stream().map(Enum::name).collect(Collectors.joining(","));
  }

  /** What is not written as {@link #written} writes it is left out. */
  static Map<Role, Set<Permission>> read(String written) {
    Map<Role, Set<Permission>> roles = new EnumMap<>(Role.class);
    for (String one : written == null ? new String[0] : written.split(";")) {
      int colon = one.indexOf(':');
      Arrays.stream(Role.values())
          .filter(role -> colon > 0 && role.name().equals(one.substring(0, colon)))
          .forEach(role -> roles.put(role, named(one.substring(colon + 1))));
    }
    return roles;
  }

  private static Set<Permission> named(String names) {
    Set<String> known = Set.of(names.split(","));
    Set<Permission> permissions = EnumSet.allOf(Permission.class);
    permissions.removeIf(permission -> !known.contains(permission.name()));
    return permissions;
  }
}
