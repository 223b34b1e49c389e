package org.peerassessment.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.access.Accounts.NewAccount;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.NamedContext;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.shared.Secret;

/** What is digested tells every difference between two writes, and no secret. */
@Tag("R-ACC-04")
class DigestTextTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  @Test
  void equalReferralsAgree() {
    assertEquals(
        told(referral("Shown at lunch", "Jo", DAY)), told(referral("Shown at lunch", "Jo", DAY)));
  }

  @Test
  void referralsThatDifferInOneAnswerAnywhereDiffer() {
    String one = told(referral("Shown at lunch", "Jo", DAY));
    assertNotEquals(one, told(referral("Shown at home", "Jo", DAY)));
    assertNotEquals(one, told(referral("Shown at lunch", "Kit", DAY)));
    assertNotEquals(one, told(referral("Shown at lunch", "Jo", DAY.plusDays(1))));
  }

  @Test
  void aSecretNeverChangesIt() {
    assertEquals(told(account("one of them")), told(account("quite another")));
    assertEquals(told(7L, Secret.of("one of them")), told(7L, Secret.of("quite another")));
    assertFalse(told(account("one of them")).contains("one of them"));
    assertEquals("Secret", Secret.of("one of them").toString());
  }

  @Test
  void theOrderOfASetOrMapDoesNotMatterButThatOfAListDoes() {
    assertEquals(
        told(new LinkedHashSet<>(List.of("a", "b"))), told(new LinkedHashSet<>(List.of("b", "a"))));
    assertEquals(told(Map.of("a", 1, "b", 2)), told(Map.of("b", 2, "a", 1)));
    assertNotEquals(told(List.of("a", "b")), told(List.of("b", "a")));
  }

  @Test
  void noAnswerRunsIntoTheNext() {
    assertNotEquals(told("a", "bc"), told("ab", "c"));
    assertNotEquals(told("a, b"), told("a", "b"));
    assertNotEquals(told("-"), told((Object) null));
    assertNotEquals(told("1"), told(1));
    assertNotEquals(told(Optional.of("")), told(Optional.empty()));
    assertNotEquals(told(List.of("a"), "b"), told(List.of("a", "b")));
  }

  @Test
  void whatHasNoOneSpellingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> told(new Object()));
  }

  private static String told(Object... arguments) {
    return DigestText.of(arguments);
  }

  private static NewAccount account(String password) {
    return new NewAccount("a.name", "A Name", 1, Set.of(Role.AUDITOR), Secret.of(password));
  }

  private static NewReferral referral(String happened, String name, LocalDate received) {
    return new NewReferral(
        "Year 9 image sharing",
        "Wren Marlow",
        "Head of year",
        "Hillside School",
        received,
        Route.SCHOOL,
        null,
        Cause.INCIDENT,
        null,
        null,
        happened,
        "Images are passed around",
        List.of(new NamedContext(Kind.SCHOOL, "Hillside School")),
        List.of(new NewPerson(name, "Sample", null)),
        null,
        2L);
  }
}
