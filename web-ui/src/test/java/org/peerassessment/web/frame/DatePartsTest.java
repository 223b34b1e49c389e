package org.peerassessment.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePartsTest {
  @ParameterizedTest
  @CsvSource({"9,11,2026", "09,11,2026", "' 9 ',November,2026", "9,nov,2026", "9,NOVE,2026"})
  void theSameDayInManyWays(String day, String month, String year) {
    DateParts typed = new DateParts(day, month, year);
    assertNull(typed.fault());
    assertEquals(LocalDate.of(2026, 11, 9), typed.date());
  }

  @ParameterizedTest
  @CsvSource({
    "'',11,2026,answer.dateDayMissing",
    "9,'',2026,answer.dateMonthMissing",
    "9,11,'',answer.dateYearMissing",
    "9,11,26,answer.dateYearFourDigits",
    "9,11,٢٠٢٦,answer.dateYearFourDigits",
    "31,2,2026,answer.dateNotReal",
    "29,2,2025,answer.dateNotReal",
    "0,1,2026,answer.dateNotReal",
    "9,13,2026,answer.dateMonthUnknown",
    "9,novel,2026,answer.dateMonthUnknown",
    "9,no,2026,answer.dateMonthUnknown",
    "9,xx,'',answer.dateMonthUnknown",
    "x,11,2026,answer.dateNotReal",
    "-1,11,2026,answer.dateNotReal"
  })
  void nonsenseHasAClearFaultAndStaysTyped(String day, String month, String year, String fault) {
    DateParts typed = new DateParts(day, month, year);
    assertEquals(fault, typed.fault());
    assertEquals(day, typed.day());
    assertEquals(month, typed.month());
    assertEquals(year, typed.year());
  }

  @Test
  void nothingTypedIsNoDateAndNoFault() {
    DateParts nothing = new DateParts(null, " ", "");
    assertNull(nothing.fault());
    assertNull(nothing.date());
  }

  @Test
  void theLeapDayIsADay() {
    assertEquals(LocalDate.of(2024, 2, 29), new DateParts("29", "2", "2024").date());
  }

  @Property
  void whateverIsTypedThereIsADateOrAFaultButNeverBoth(
      @ForAll String day, @ForAll String month, @ForAll String year) {
    DateParts typed = new DateParts(day, month, year);
    assertFalse(typed.fault() == null && !typed.isEmpty() && typed.date() == null);
    assertFalse(typed.fault() != null && typed.date() != null);
  }
}
