package org.peerassessment.core.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.access.Accounts.NewAccount;
import org.peerassessment.core.api.access.Agencies.Kind;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Secret;

/** What names may be like, and as what they are kept. */
@Tag("R-ACC-10")
class AccountAnswersTest {
  @Test
  void aSignInNameIsSmallLettersWithSingleSignsWithin() {
    for (String fits : List.of("eve", "amina.okafor", "a-b_c.d9", "a".repeat(60))) {
      assertDoesNotThrow(() -> check(fits), fits);
    }
  }

  @Test
  void signsAtTheEndOrInARowAreRefused() {
    for (String odd :
        List.of("amina.", "amina-", "amina_", "a..b", "a.-b", ".amina", "9amina", "ab", "Amina")) {
      assertThrows(NotAccepted.class, () -> check(odd), odd);
    }
    assertThrows(NotAccepted.class, () -> check("a".repeat(61)));
    assertThrows(NotAccepted.class, () -> check(null));
  }

  @Test
  void blanksAroundASignInNameAreNoMistake() {
    NewAccount typed = new NewAccount(" amina.okafor ", "A", 1, Set.of(), Secret.of(""));
    assertEquals("amina.okafor", typed.userName());
  }

  @Test
  void namesAreKeptWithOneBlankBetweenTheirWords() {
    Agency agency = new Agency(" Hillside \u00a0 School\t", Kind.SCHOOL);
    assertEquals("Hillside School", agency.name());
    UserAccount account = new UserAccount("a.b", "Amina   Okafor", agency, Set.of(), "hash");
    assertEquals("Amina Okafor", account.displayName());
    account.change("Amina \n Okafor-Bell ", agency, Set.of(Role.AUDITOR));
    assertEquals("Amina Okafor-Bell", account.displayName());
  }

  private static void check(String userName) {
    AccountAnswers.userName(new Answers(), "userName", userName).accept();
  }
}
