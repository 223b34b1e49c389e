package org.peerassessment.web.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-MAP-11")
class AskedClosenessTest {
  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "'0,25', 0.25", "1, 1", ".05, 0.05", "' 0.5 ', 0.5"})
  void aNumberInRangeIsTaken(String typed, double expected) {
    assertEquals(OptionalDouble.of(expected), AskedCloseness.parse(typed));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "0", "0.04", "1.01", "-1", "1e-1", "NaN", "much", "0.1.2"})
  void whatIsNoNumberInRangeIsNot(String typed) {
    assertEquals(OptionalDouble.empty(), AskedCloseness.parse(typed));
  }
}
