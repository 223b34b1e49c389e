package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.peerassessment.core.api.people.Scheme;

/** No single wrong digit gets past the check letter or the check digit. */
class IdentifierRulesPropertyTest {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  @Property
  @Tag("R-REF-08")
  void everyWrongDigitInAPupilNumberIsNoticed(
      @ForAll @NumericChars @StringLength(12) String digits,
      @ForAll @IntRange(min = 0, max = 11) int at,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String right = onlyOne(digits);
    assertTrue(IdentifierRules.fits(Scheme.PUPIL, right));
    assertFalse(IdentifierRules.fits(Scheme.PUPIL, changed(right, at + 1, by)));
  }

  @Property
  @Tag("R-REF-08")
  void everyWrongDigitInATemporaryPupilNumberIsNoticed(
      @ForAll @NumericChars @StringLength(11) String digits,
      @ForAll @IntRange(min = 0, max = 22) int last,
      @ForAll @IntRange(min = 0, max = 10) int at,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String right = onlyOne(digits + LETTERS.charAt(last));
    assertFalse(IdentifierRules.fits(Scheme.PUPIL, changed(right, at + 1, by)));
  }

  @Property
  @Tag("R-REF-08")
  void everyWrongDigitInAnNhsNumberIsNoticed(
      @ForAll @NumericChars @StringLength(9) String digits,
      @ForAll @IntRange(min = 0, max = 9) int at,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    for (int check = 0; check < 10; check++) {
      String number = digits + check;
      if (IdentifierRules.fits(Scheme.NHS, number)) {
        assertFalse(IdentifierRules.fits(Scheme.NHS, changed(number, at, by)));
      }
    }
  }

  /** The one number with these twelve signs: exactly one of the 23 letters is its check letter. */
  private static String onlyOne(String twelve) {
    List<String> right =
        LETTERS
            .chars()
            .mapToObj(letter -> (char) letter + twelve)
            .filter(number -> IdentifierRules.fits(Scheme.PUPIL, number))
            .toList();
    assertEquals(1, right.size());
    return right.get(0);
  }

  private static String changed(String number, int at, int by) {
    char other = (char) ('0' + (number.charAt(at) - '0' + by) % 10);
    return number.substring(0, at) + other + number.substring(at + 1);
  }
}
