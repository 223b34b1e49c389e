package org.peerassessment.core.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;

class SamePlaceTest {
  @Test
  @Tag("R-MAP-12")
  void capitalsBlanksAccentsAndALeadingTheMakeNoOtherPlace() {
    Optional<SamePlace> park = place(Kind.NEIGHBOURHOOD, "Café Park");
    assertEquals(park, place(Kind.NEIGHBOURHOOD, "  the CAFE   park "));
    assertNotEquals(park, place(Kind.OTHER, "Café Park"));
    assertNotEquals(park, place(Kind.NEIGHBOURHOOD, "Café Parks"));
    assertNotEquals(
        place(Kind.NEIGHBOURHOOD, "Theatre"), place(Kind.NEIGHBOURHOOD, "atre"), "no 'the'");
  }

  @Test
  @Tag("R-MAP-12")
  void whatEveryAssessmentBeginsWithIsNoPlace() {
    Template.with(java.util.List.of())
        .forEach(row -> assertEquals(Optional.empty(), place(row.kind(), row.name())));
    assertEquals(Optional.empty(), place(Kind.PEER_GROUP, "The Hillside lot"));
    assertEquals(Optional.empty(), place(Kind.HOME, "the home"));
  }

  @Property
  @net.jqwik.api.Tag("R-MAP-12")
  void anyNameIsTheSamePlaceHoweverItIsSpacedAndCapitalised(
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String one,
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String two) {
    String name = "Old " + one + " " + two;
    assertEquals(
        place(Kind.ONLINE, name), place(Kind.ONLINE, "The  OLD  " + one.toLowerCase() + two));
  }

  private static Optional<SamePlace> place(Kind kind, String name) {
    return SamePlace.of(new ContextView(1, 0, kind, name));
  }
}
