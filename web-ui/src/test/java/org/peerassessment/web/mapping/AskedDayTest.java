package org.peerassessment.web.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-MAP-04")
class AskedDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @Test
  void anyDayUpToTodayCanBeAskedFor() {
    assertEquals(Optional.of(TODAY), AskedDay.upTo(TODAY, " 2026-11-28 "));
    assertEquals(Optional.of(LocalDate.of(1999, 3, 1)), AskedDay.upTo(TODAY, "1999-03-01"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "  ",
        "yesterday",
        "28/11/2026",
        "2026-02-30",
        "2026-11-29",
        "-999999999-01-01",
        "0001-01-01"
      })
  void whatIsNoDayThatCouldBeMeantIsNone(String typed) {
    assertEquals(Optional.empty(), AskedDay.upTo(TODAY, typed));
  }
}
