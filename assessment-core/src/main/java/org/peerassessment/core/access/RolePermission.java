package org.peerassessment.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;

/** That a role carries a permission. */
@Entity
@Table(name = "role_permission")
@IdClass(RolePermission.Key.class)
public class RolePermission {
  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "permission")
  private Permission permission;

  protected RolePermission() {}

  RolePermission(Role role, Permission permission) {
    this.role = role;
    this.permission = permission;
  }

  Role role() {
    return role;
  }

  Permission permission() {
    return permission;
  }

  /** Role and permission together. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    public Role role;
    public Permission permission;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.role == role && key.permission == permission;
    }

    @Override
    public int hashCode() {
      return Objects.hash(role, permission);
    }
  }
}
