package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.view.ViewForTests;

/** What files of the map are called. */
@Tag("R-MAP-13")
class FileNameTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
  private static final Informant DARA = new Informant(Voice.YOUNG_PERSON, 1L);
  private static final Informant SCHOOL = new Informant(Voice.SCHOOL, null);

  @Test
  @org.junit.jupiter.api.Tag("R-MAP-13")
  void theNameSaysWhoseViewOnWhichDay() {
    assertEquals("peer-map-PGA-1-everybody-at-2026-03-03.pdf", name(null, null, null));
    assertEquals("peer-map-PGA-1-one-account-at-2026-03-03.pdf", name(null, DARA, null));
    assertEquals("peer-map-PGA-1-one-account-at-2026-03-03.pdf", name(null, DARA, DARA));
    assertEquals("peer-map-PGA-1-compared-at-2026-03-03.pdf", name(null, DARA, SCHOOL));
    assertEquals(
        "peer-map-PGA-1-everybody-all-days.whole.graphml",
        FileName.of("PGA-1", Format.GRAPHML_WHOLE, looked(Asked.now(), List.of())));
  }

  @Test
  @org.junit.jupiter.api.Tag("R-MAP-13")
  @org.junit.jupiter.api.Tag("R-MAP-14")
  void theNameSaysAsKnownWhenByTheClockOfTheCouncil() {
    Instant end = Instant.parse("2026-06-30T22:59:59.999999999Z");
    assertEquals(
        "peer-map-PGA-1-everybody-at-2026-03-03-as-known-2026-06-30.pdf", name(end, null, null));
    assertEquals(
        "peer-map-PGA-1-everybody-at-2026-03-03-as-known-2026-07-01-0132.pdf",
        name(Instant.parse("2026-07-01T00:32:10Z"), null, null));
  }

  @Property(tries = 200)
  void theNameHoldsNobodysNameAndNothingThatAHeaderDoesNotTake(
      @ForAll @StringLength(min = 2, max = 12) String given,
      @ForAll @StringLength(max = 30) String number) {
    List<PersonView> people = List.of(new PersonView(1, "Q" + given, "Qx", null));
    String one = FileName.of(number, Format.SVG, looked(new Asked(null, DARA, null), people));
    String same = FileName.of(number, Format.SVG, looked(new Asked(null, DARA, null), List.of()));
    assertEquals(same, one, "whoever it is");
    assertTrue(one.matches("[A-Za-z0-9-]+\\.svg"), one);
    assertTrue(one.length() < 120, one);
  }

  private static String name(Instant known, Informant first, Informant second) {
    return FileName.of("PGA-1", Format.PDF, looked(new Asked(known, first, second), List.of()));
  }

  private static Looked looked(Asked asked, List<PersonView> people) {
    ViewForTests map = new ViewForTests(PeopleOnPictures.FULL_NAMES, people);
    people.forEach(one -> map.member(one.personId(), null, null));
    MapView view = map.asked(asked);
    return new Looked(
        asked,
        MARCH,
        Sheets.NOON,
        view,
        new OnTheDay(view, MARCH, MARCH),
        PeopleOnPictures.FULL_NAMES);
  }
}
