package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NotAccepted;

class IdentifierRulesTest {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  @Test
  @Tag("R-REF-08")
  void publishedExamplesAreAccepted() {
    assertTrue(IdentifierRules.fits(Scheme.PUPIL, "B801200005001"));
    assertTrue(IdentifierRules.fits(Scheme.PUPIL, "H801200001001"));
    assertTrue(IdentifierRules.fits(Scheme.PUPIL, "X00180001701A"));
    assertTrue(IdentifierRules.fits(Scheme.NHS, "9434765919"));
    assertTrue(IdentifierRules.fits(Scheme.COUNCIL_CASE, "CS104"));
  }

  @Test
  @Tag("R-REF-08")
  void wrongOnesAreRefused() {
    assertFalse(IdentifierRules.fits(Scheme.PUPIL, "A801200005001"));
    assertFalse(IdentifierRules.fits(Scheme.PUPIL, "G801200001001"));
    assertFalse(IdentifierRules.fits(Scheme.PUPIL, "I801200005001"));
    assertFalse(IdentifierRules.fits(Scheme.NHS, "9434765918"));
    assertFalse(IdentifierRules.fits(Scheme.NHS, "943476591"));
    assertFalse(IdentifierRules.fits(Scheme.COUNCIL_CASE, "C1"));
    assertFalse(IdentifierRules.fits(Scheme.COUNCIL_CASE, "C/104"));
  }

  @Test
  @Tag("R-REF-08")
  void theRefusalStandsAtTheNumberThatIsWrong() {
    Answers answers = new Answers();
    IdentifierRules.check(answers, Map.of(Scheme.NHS, "1", Scheme.COUNCIL_CASE, "CS104"));
    NotAccepted refused = assertThrows(NotAccepted.class, answers::accept);
    assertEquals(List.of("NHS"), refused.reasons().stream().map(r -> r.field()).toList());
    assertEquals("people.wrong.NHS", refused.reasons().get(0).key());
  }

  @Test
  @Tag("R-REF-08")
  void numbersAreKeptWithoutTheBlanksPeopleWriteThemWith() {
    assertEquals(
        Map.of(Scheme.NHS, "9434765919", Scheme.PUPIL, "B801200005001"),
        IdentifierRules.tidied(
            Map.of(
                Scheme.NHS, " 943 476-5919 ",
                Scheme.PUPIL, "b801200005001",
                Scheme.COUNCIL_CASE, " ")));
  }

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
