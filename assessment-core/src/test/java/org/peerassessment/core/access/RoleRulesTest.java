package org.peerassessment.core.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;

@Tag("R-ACC-01")
class RoleRulesTest {
  @Test
  void neitherAdministratorNorAuditorOpensCases() {
    for (Permission permission : Permission.values()) {
      List<String> refused =
          permission.opensCases() ? List.of("access.role.seesNoCase") : List.of();
      assertEquals(refused, keys(Role.AUDITOR, with(permission)), permission::name);
      assertEquals(refused, keys(Role.ADMINISTRATOR, with(permission)), permission::name);
    }
  }

  @Test
  void otherRolesMayOpenCases() {
    Set<Permission> all = EnumSet.allOf(Permission.class);
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR))) {
      assertDoesNotThrow(() -> RoleRules.check(role, all));
    }
  }

  @Test
  void theAdministratorKeepsAccounts() {
    Set<Permission> without = EnumSet.of(Permission.OWN_ACCOUNT);
    assertEquals(List.of("access.role.keepsAccounts"), keys(Role.ADMINISTRATOR, without));
    assertEquals(List.of(), keys(Role.AUDITOR, without));
  }

  @Test
  @Tag("R-ACC-05")
  void onlyWhatAFormChangedIsChanged() {
    Set<Permission> shown = EnumSet.of(Permission.OWN_ACCOUNT, Permission.TASK_READ);
    Set<Permission> now = EnumSet.of(Permission.OWN_ACCOUNT, Permission.AUDIT_READ);
    Set<Permission> answered =
        EnumSet.of(Permission.OWN_ACCOUNT, Permission.TASK_READ, Permission.POLICY_WRITE);
    assertEquals(
        EnumSet.of(Permission.OWN_ACCOUNT, Permission.AUDIT_READ, Permission.POLICY_WRITE),
        RoleRules.changed(now, shown, answered));
    assertEquals(shown, RoleRules.changed(shown, shown, shown));
    assertEquals(EnumSet.noneOf(Permission.class), RoleRules.changed(shown, shown, Set.of()));
  }

  @Test
  void everybodyKeepsTheirOwnAccount() {
    for (Role role : Role.values()) {
      assertEquals(
          List.of("access.role.ownAccount"), keys(role, EnumSet.of(Permission.ACCOUNT_WRITE)));
    }
  }

  private static Set<Permission> with(Permission permission) {
    return EnumSet.of(Permission.OWN_ACCOUNT, Permission.ACCOUNT_WRITE, permission);
  }

  private static List<String> keys(Role role, Set<Permission> permissions) {
    try {
      RoleRules.check(role, permissions);
      return List.of();
    } catch (StandsInTheWay refused) {
      return refused.reasons().stream().map(Reason::key).toList();
    }
  }
}
