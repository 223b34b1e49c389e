package org.peerassessment.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-ACC-03")
class SittingTest {
  private static final Instant BEGAN = Instant.parse("2026-11-24T08:00:00Z");
  private final Sitting sitting = new Sitting("amina.okafor", 1, BEGAN, false);

  @Test
  void aSittingEndsAfterTwelveHoursHoweverBusy() {
    assertFalse(sitting.isOverAt(BEGAN.plus(Duration.ofHours(12)).minusSeconds(1)));
    assertTrue(sitting.isOverAt(BEGAN.plus(Duration.ofHours(12))));
  }

  @Test
  void thePageCanTellHowLongIsLeft() {
    assertEquals(Duration.ofHours(12), sitting.leftAt(BEGAN));
    assertEquals(Duration.ofMinutes(5), sitting.leftAt(BEGAN.plusSeconds(12 * 3600 - 300)));
  }

  @Test
  void nothingIsLeftOnceItIsOver() {
    assertEquals(Duration.ZERO, sitting.leftAt(BEGAN.plus(Duration.ofDays(2))));
  }
}
