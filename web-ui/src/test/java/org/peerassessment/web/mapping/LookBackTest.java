package org.peerassessment.web.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-MAP-14")
class LookBackTest {
  private static final Instant NOW = Instant.parse("2026-07-10T12:00:00Z");
  private static final String PIN = "2026-07-01T09:30:00.123456Z";

  @Test
  void anInstantIsTakenAsItIs() {
    LookBack pinned = LookBack.of(Map.of("at", PIN), NOW);
    assertEquals(Instant.parse(PIN), pinned.moment());
    assertTrue(pinned.pinned());
  }

  @Test
  void aDayIsTakenToItsEndInTheCouncilsTimeAndGoesBeforeAnInstant() {
    LookBack day = LookBack.of(Map.of("known", "2026-07-01", "at", PIN), NOW);
    assertEquals(Instant.parse("2026-07-01T22:59:59.999999999Z"), day.moment());
    assertFalse(day.pinned());
    assertEquals(day, LookBack.of(Map.of("known", " 2026-07-01 "), NOW));
  }

  @Test
  void nothingAskedIsNowAndTodayMayBeAsked() {
    assertNull(LookBack.of(Map.of(), NOW).moment());
    assertFalse(LookBack.of(Map.of("known", "", "at", " "), NOW).refused());
    LookBack today = LookBack.of(Map.of("known", "2026-07-10"), NOW);
    assertFalse(today.refused());
    assertEquals(NOW, today.moment(), "Its end is still to come");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2026-07-01",
        "2026-07-01T09:30:00",
        "2026-07-10T12:00:00.000001Z",
        "+1000000000-12-31T23:59:59Z",
        "-1000000000-01-01T00:00:00Z",
        "1999-12-31T23:59:59Z"
      })
  void whatIsNoInstantThatHasBeenIsRefused(String at) {
    assertEquals(new LookBack(null, false, true), LookBack.of(Map.of("at", at), NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2026-07-11", "+999999999-12-31", "1999-12-31", "2026-02-30"})
  void whatIsNoDayThatHasBeenIsRefused(String day) {
    assertEquals(new LookBack(null, false, true), LookBack.of(Map.of("known", day), NOW));
  }
}
