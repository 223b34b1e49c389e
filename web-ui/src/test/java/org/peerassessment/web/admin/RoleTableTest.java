package org.peerassessment.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;

@Tag("R-ACC-05")
class RoleTableTest {
  @Test
  void whatThePageShowedComesBackAsItWas() {
    Map<Role, Set<Permission>> shown = new EnumMap<>(Role.class);
    shown.put(Role.AUDITOR, Set.of(Permission.OWN_ACCOUNT, Permission.AUDIT_READ));
    shown.put(Role.PARTNER_WORKER, Set.of());
    assertEquals(shown, RoleTable.read(RoleTable.written(shown)));
  }

  @Test
  void whatIsNotOursIsLeftOut() {
    assertEquals(Map.of(), RoleTable.read(null));
    assertEquals(Map.of(), RoleTable.read(";:;NOBODY:AUDIT_READ;AUDITOR"));
    assertEquals(Map.of(Role.AUDITOR, Set.of()), RoleTable.read("AUDITOR:EVERYTHING"));
  }
}
