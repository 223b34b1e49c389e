package org.peerassessment.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.group.Reflections.Occasion;

@Tag("R-GRP-07")
class ReflectionAskedTest {
  private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant NOON = MORNING.plusSeconds(3 * 3600);
  private static final Instant EVENING = MORNING.plusSeconds(9 * 3600);

  @Test
  void nothingIsAskedBeforeTheGroupIsDefined() {
    assertEquals(Optional.empty(), asked(null, Map.of(Occasion.WIDENED, NOON)));
  }

  @Test
  void theDefinitionAsksFirst() {
    assertEquals(
        Optional.of(Occasion.DEFINED),
        asked(null, Map.of(Occasion.DEFINED, MORNING, Occasion.WIDENED, NOON)));
  }

  @Test
  void onceWrittenOnlyWhatCameLaterAsks() {
    Map<Occasion, Instant> last =
        Map.of(Occasion.DEFINED, MORNING, Occasion.WIDENED, NOON, Occasion.LOOKED_AGAIN, EVENING);
    assertEquals(Optional.of(Occasion.LOOKED_AGAIN), asked(NOON, last));
    assertEquals(Optional.empty(), asked(EVENING, last));
  }

  private static Optional<Occasion> asked(Instant written, Map<Occasion, Instant> last) {
    return ReflectionAsked.asked(Optional.ofNullable(written), last);
  }
}
