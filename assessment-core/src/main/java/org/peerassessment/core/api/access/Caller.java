package org.peerassessment.core.api.access;

import java.util.Set;

/**
 * Who is calling, with the rights they hold at this moment.
 *
 * @param userId id of the account
 * @param displayName as shown to colleagues
 * @param agencyId the agency they work for
 * @param mustChangePassword whether an administrator gave the password: until its owner has changed
 *     it, the permissions are none but that
 */
public record Caller(
    long userId,
    String userName,
    String displayName,
    long agencyId,
    Set<Role> roles,
    Set<Permission> permissions,
    boolean mustChangePassword) {
  public Caller {
    roles = Set.copyOf(roles);
    permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
