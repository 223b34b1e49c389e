package org.peerassessment.core.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.access.Accounts.ChangeAccount;
import org.peerassessment.core.api.access.Agencies.Kind;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.AssessmentId;

/** What an audit row says a call was about. */
@Tag("R-ACC-04")
class SubjectTest {
  private static final int WIDTH_OF_THE_COLUMN = 40;

  @Test
  void aRecordIsItsKindAndNumber() {
    assertEquals(new Subject("assessment", 42L), Subject.of(new AssessmentId(42)));
  }

  @Test
  void theFirstNumberAmongTheArgumentsSaysWhich() {
    assertEquals(new Subject("account", 12L), about("account", null, 12L, false));
    assertEquals(new Subject("agency", 7L), about("agency", null, 7L, "Name", Kind.OTHER));
  }

  @Test
  void aCommandSaysItself() {
    ChangeAccount command = new ChangeAccount(12, 3, "A Name", 1, Set.of(Role.AUDITOR));
    assertEquals(new Subject("account", 12L), about("account", null, command));
  }

  @Test
  void whatIsNewHasTheNumberItWasGivenAndNoneWhereItWasRefused() {
    assertEquals(new Subject("agency", 9L), about("agency", 9L, "Name", Kind.OTHER));
    assertEquals(new Subject("agency", null), about("agency", null, "Name", Kind.OTHER));
  }

  @Test
  void aRoleIsNamedAndFitsItsColumn() {
    assertEquals(new Subject("role auditor", null), about("role", null, Role.AUDITOR, Set.of()));
    for (Role role : Role.values()) {
      assertTrue(about("role", null, role).kind().length() <= WIDTH_OF_THE_COLUMN, role::name);
    }
  }

  @Test
  void whereTheDoorSaysNothingNumbersMeanNothing() {
    assertEquals(new Subject(null, null), about("", 9L, 12L));
    assertEquals(new Subject("account", null), Subject.inRegister("account", null, null));
  }

  private static Subject about(String about, Object result, Object... arguments) {
    return Subject.inRegister(about, arguments, result);
  }
}
