package org.peerassessment.core.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which passwords are refused because they would be found by trying. */
@Tag("R-ACC-03")
class EasyPasswordsTest {
  private static final Owner THEO = new Owner("theo.brandt", "Theo Brandt", "Marlowshire Council");

  @Test
  void wellKnownPasswordsAndRowsOfKeysAreEasyHoweverOftenRepeated() {
    for (String easy :
        List.of(
            "passwordpassword",
            "P4ssw0rdP4ssw0rd",
            "letmeinletmein",
            "qwertyuiop12",
            "123456789012",
            "abcabcabcabc",
            "iloveyou1234")) {
      assertTrue(EasyPasswords.includes(easy, THEO), easy);
    }
  }

  @Test
  void whatIsKnownOfThePersonIsEasy() {
    for (String easy :
        List.of(
            "xq7-theo.brandt-vw",
            "theobrandt2026",
            "BrandtTheo26",
            "Brandt-Theo-26",
            "MarlowshireCouncil1")) {
      assertTrue(EasyPasswords.includes(easy, THEO), easy);
    }
  }

  @Test
  void unrelatedWordsAndRandomSignsAreNot() {
    for (String hard :
        List.of("three calm otters wait", "quite-new-words-9", "k7m2p-9xw4q-abcde-fghjk")) {
      assertFalse(EasyPasswords.includes(hard, THEO), hard);
    }
  }

  @Test
  void aNameInItIsNoFaultWhereTheRestIsHardByItself() {
    assertFalse(EasyPasswords.includes("theo has three calm otters", THEO));
    assertFalse(EasyPasswords.includes("another-good-one-7", new Owner("given.one", "One", null)));
  }

  @Test
  void anOwnerOfWhomNothingIsToldYetIsNoFault() {
    Owner nobody = new Owner(null, " ", null);
    assertEquals(List.of(), nobody.words());
    assertFalse(EasyPasswords.includes("three calm otters wait", nobody));
  }

  @Test
  void theLongestPasswordIsJudgedInBoundedTime() {
    String worst = "4@8({[<369".repeat(Passwords.LONGEST / 10);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> EasyPasswords.includes(worst, THEO));
  }

  @Test
  void signsOfEveryKindAreJudged() {
    for (String odd :
        List.of("\n\r\u2028\u0000\t\u0085", "\ud83d\ude00\ud83d", "\u0130\u0131\u00df")) {
      assertDoesNotThrow(() -> EasyPasswords.includes(odd.repeat(20), THEO), odd);
    }
  }
}
