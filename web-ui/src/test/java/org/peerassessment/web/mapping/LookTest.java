package org.peerassessment.web.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapView.Heard;

/** Whose view an address asks for, and that another one is never shown in silence. */
@Tag("R-MAP-05")
class LookTest {
  private static final Instant NOW = Instant.parse("2026-07-10T12:00:00Z");
  private static final Informant SCHOOL = new Informant(Voice.SCHOOL, null);
  private static final Informant DARA = new Informant(Voice.YOUNG_PERSON, 12L);
  private static final MapView MAP =
      new MapView(
          List.of(),
          List.of(),
          List.of(new Heard(DARA, "DE", 2), new Heard(SCHOOL, "", 1)),
          List.of());

  @ParameterizedTest
  @ValueSource(strings = {"-", "school", "YOUNG_PERSON-x", "NOBODY", "POLICE", "YOUNG_PERSON-13"})
  void aViewOfNobodyIsEverybodysAndSaysSo(String typed) {
    for (Map<String, String> address :
        List.of(
            Map.of("view", typed),
            Map.of("view", "SCHOOL", "with", typed),
            Map.of("view", typed, "with", "SCHOOL"))) {
      Look look = Look.of(address, NOW).on(MAP);
      assertEquals(Asked.now(), look.asked());
      assertEquals("mapping.Fault.NO_SUCH_VIEW", look.faultKey());
      assertTrue(look.differs());
      assertEquals(Map.of(), look.carried(address), "no other page is asked for it again");
    }
  }

  @Test
  void nothingIsLaidOverEverybodysView() {
    Look look = Look.of(Map.of("with", "SCHOOL"), NOW).on(MAP);
    assertEquals("mapping.Fault.ONLY_LAID_OVER", look.faultKey());
    assertEquals(Asked.now(), look.asked());
  }

  @Test
  void whatIsLookedAtIsCarriedToOtherPages() {
    Map<String, String> address =
        Map.of("view", "YOUNG_PERSON-12", "with", "SCHOOL", "known", " 2026-07-01 ", "a", "4");
    Look look = Look.of(address, NOW).on(MAP);
    assertNull(look.faultKey());
    assertFalse(look.differs());
    assertEquals(
        Map.of("view", "YOUNG_PERSON-12", "with", "SCHOOL", "known", "2026-07-01"),
        look.carried(address));
    assertEquals(look.asked(), Look.of(look.carried(address), NOW).asked());
  }

  @Test
  void aMomentThatIsNoneIsNotCarried() {
    Map<String, String> address = Map.of("known", "tomorrow", "view", "");
    Look look = Look.of(address, NOW).on(MAP);
    assertTrue(look.differs());
    assertEquals(Map.of(), look.carried(address));
  }
}
