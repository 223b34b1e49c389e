package org.peerassessment.web.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerassessment.mapping.api.drawing.Layer;
import org.peerassessment.mapping.api.drawing.LeftOut;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;

/** What the legend leaves out, as an address says it. */
@Tag("R-MAP-13")
class AskedLegendTest {
  @Property(tries = 200)
  void whatThePageWritesIsReadAsItWasMeant(
      @ForAll Set<TieKind> kinds,
      @ForAll Set<Strength> strengths,
      @ForAll Set<Voice> voices,
      @ForAll Set<Layer> layers) {
    LeftOut meant = new LeftOut(kinds, strengths, voices, layers);
    String written =
        Stream.of(
                named("kind", kinds),
                named("strength", strengths),
                named("voice", voices),
                named("layer", layers))
            .flatMap(parts -> parts)
            .collect(Collectors.joining("."));
    assertEquals(Optional.of(meant), AskedLegend.parse(written));
    assertTrue(written.length() < 1_000, "an address holds it");
  }

  @ParameterizedTest
  @org.junit.jupiter.api.Tag("R-MAP-13")
  @ValueSource(
      strings = {
        "FRIEND",
        "kind-USE",
        "kind-friend",
        "kind-",
        "-FRIEND",
        "kind-FRIEND.",
        "kind-FRIEND..voice-SCHOOL",
        "voice-YOUNG_PERSON-1",
        "day-2026",
        "<script>",
        "."
      })
  void whatIsNoChoiceOfTheLegendIsNotTaken(String typed) {
    assertEquals(Optional.empty(), AskedLegend.parse(typed));
  }

  @org.junit.jupiter.api.Test
  @org.junit.jupiter.api.Tag("R-MAP-13")
  void nothingTypedLeavesNothingOutAndTooMuchIsNotRead() {
    assertEquals(Optional.of(LeftOut.NOTHING), AskedLegend.parse(null));
    assertEquals(Optional.of(LeftOut.NOTHING), AskedLegend.parse(" "));
    assertEquals(EnumSet.of(Layer.USES), AskedLegend.parse("layer-USES.layer-USES").get().layers());
    assertEquals(Optional.empty(), AskedLegend.parse("layer-USES.".repeat(150) + "layer-USES"));
  }

  private static Stream<String> named(String what, Set<? extends Enum<?>> choices) {
    return choices.stream().map(one -> what + "-" + one.name());
  }
}
