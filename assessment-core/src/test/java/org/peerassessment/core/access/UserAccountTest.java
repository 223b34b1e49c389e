package org.peerassessment.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.access.Agencies.Kind;
import org.peerassessment.core.api.access.Role;

/** How an account locks, opens again and ends its sessions. */
@Tag("R-ACC-03")
class UserAccountTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  private final UserAccount account =
      new UserAccount(
          "amina.okafor",
          "Amina Okafor",
          new Agency("Marlowshire Council", Kind.COUNCIL),
          Set.of(Role.PRACTITIONER),
          "hash");

  @Test
  void fourFailuresDoNotLockAndASuccessForgetsThem() {
    fail(4);
    assertTrue(account.mayTry(NOW));
    account.signedIn();
    fail(4);
    assertTrue(account.mayTry(NOW));
  }

  @Test
  void theFifthFailureLocksForAQuarterOfAnHour() {
    fail(5);
    assertFalse(account.mayTry(NOW));
    assertFalse(account.mayTry(NOW.plus(Duration.ofMinutes(15)).minusMillis(1)));
    assertTrue(account.mayTry(NOW.plus(Duration.ofMinutes(15))));
  }

  @Test
  void aNewPasswordLiftsTheLock() {
    fail(5);
    account.replacePassword("new hash");
    assertTrue(account.mayTry(NOW));
  }

  @Test
  void aPasswordGivenBySomebodyElseMustBeChangedAndOnesOwnNot() {
    assertFalse(account.mustChangePassword());
    account.givePassword("given hash");
    assertTrue(account.mustChangePassword());
    account.replacePassword("own hash");
    assertFalse(account.mustChangePassword());
  }

  @Test
  void aDisabledAccountIsNeverLetIn() {
    account.setEnabled(false);
    assertFalse(account.mayTry(NOW));
  }

  @Test
  @Tag("R-ACC-01")
  void changesOfRolesPasswordOrStateEndTheSessions() {
    long first = account.stamp();
    account.change("Amina Okafor", account.agency(), Set.of(Role.AUDITOR));
    long second = account.stamp();
    account.replacePassword("new hash");
    long third = account.stamp();
    account.setEnabled(false);
    assertNotEquals(first, second);
    assertNotEquals(second, third);
    assertNotEquals(third, account.stamp());
    assertEquals(Set.of(Role.AUDITOR), account.roles());
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      account.failedToSignIn(NOW);
    }
  }
}
