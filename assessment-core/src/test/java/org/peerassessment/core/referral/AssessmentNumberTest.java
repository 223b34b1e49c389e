package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-REF-02")
class AssessmentNumberTest {
  @Test
  void aNumberTellsTheYearAndHasFourDigitsOrMore() {
    assertEquals("PGA-2026-0042", AssessmentNumber.of(2026, 42));
    assertEquals("PGA-2026-12345", AssessmentNumber.of(2026, 12345));
  }

  @Property
  void twoThatDifferInYearOrCountAreNeverTheSame(
      @ForAll @IntRange(min = 2000, max = 2199) int year,
      @ForAll @IntRange(min = 2000, max = 2199) int otherYear,
      @ForAll @IntRange(min = 1, max = 200_000) int given,
      @ForAll @IntRange(min = 1, max = 200_000) int otherGiven) {
    String number = AssessmentNumber.of(year, given);
    boolean same = number.equals(AssessmentNumber.of(otherYear, otherGiven));
    assertEquals(year == otherYear && given == otherGiven, same);
    assertTrue(number.matches("PGA-\\d{4}-\\d{4,}"));
  }
}
