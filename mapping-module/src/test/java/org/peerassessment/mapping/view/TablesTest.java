package org.peerassessment.mapping.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapTables;
import org.peerassessment.mapping.api.view.MapView;

/** The tables hold what the picture of the same view does. */
@Tag("R-MAP-05")
@Tag("R-MAP-07")
class TablesTest {
  private static final Instant THEN = Instant.parse("2026-11-10T12:00:00Z");
  private static final long DARA = 1;
  private static final long ALEX = 2;
  private static final long RAVI = 3;
  private static final long NAMED_ONLY = 4;
  private static final long PARK = 8;
  private static final long CHAT = 9;
  private static final long UNUSED = 10;
  private static final long SINCE = 11;
  private static final Informant SCHOOL = new Informant(Voice.SCHOOL, null);
  private static final Informant POLICE = new Informant(Voice.POLICE, null);
  private static final Asked BY_SCHOOL = new Asked(null, SCHOOL, null);
  private static final Asked BY_BOTH = new Asked(null, POLICE, SCHOOL);
  private static final Asked BACK = new Asked(THEN, null, null);

  private final ViewForTests map =
      new ViewForTests(
              PeopleOnPictures.INITIALS,
              Stream.of(DARA, ALEX, RAVI, NAMED_ONLY)
                  .map(id -> new PersonView(id, "Given" + id, "Family" + id, null))
                  .toList())
          .member(DARA, ViewForTests.TODAY.minusDays(9), null)
          .place(PARK, "Park")
          .place(CHAT, "Chat")
          .place(UNUSED, "Nobody uses it")
          .placeSinceThen(SINCE, "Not known then")
          .tie(DARA, ALEX, by(Voice.SCHOOL), null, null)
          .tie(DARA, RAVI, by(Voice.POLICE), null, null)
          .use(DARA, PARK, by(Voice.SCHOOL), null, null)
          .use(DARA, PARK, by(Voice.POLICE), null, null)
          .use(ALEX, CHAT, by(Voice.POLICE), null, null);

  @Test
  void whoAndWhatIsInThemIsWhoAndWhatStandsOnThePicture() {
    for (Asked asked :
        List.of(
            BY_SCHOOL,
            BY_BOTH,
            BACK,
            new Asked(THEN, SCHOOL, null),
            new Asked(THEN, POLICE, SCHOOL))) {
      MapView picture = map.asked(asked);
      MapTables tables = map.tables(asked);
      List<String> inTables =
          Stream.concat(people(tables).map(ViewMaker::person), places(tables).map(ViewMaker::place))
              .sorted()
              .toList();
      assertEquals(
          picture.points().stream().map(MapView.Point::id).sorted().toList(),
          inTables,
          asked::toString);
      assertEquals(picture.lines().size(), tables.ties().size() + tables.uses().size());
    }
  }

  @Test
  void oneViewIsCountedByTheirWordAlone() {
    MapTables school = map.tables(BY_SCHOOL);
    assertEquals(List.of("Dara 1 tie, 1 place", "Alex 1 tie, 0 place"), counted(school));
    assertEquals(List.of(PARK), places(school).toList());
  }

  @Test
  void whatTwoSayOfOnePersonAndPlaceCountsOnce() {
    MapTables both = map.tables(BY_BOTH);
    assertEquals(
        List.of("Dara 2 tie, 1 place", "Alex 1 tie, 1 place", "Ravi 1 tie, 0 place"),
        counted(both));
    assertEquals(1, both.usersOf(PARK));
  }

  @Test
  @Tag("R-MAP-14")
  void aLookBackHoldsPlacesThatNobodyUsedAndNothingThatWasNotKnownThen() {
    MapTables then = map.tables(BACK);
    assertEquals(List.of(DARA, ALEX, RAVI), people(then).toList(), "nobody who was only named");
    assertEquals(List.of(PARK, CHAT, UNUSED), places(then).toList());
  }

  private static List<String> counted(MapTables tables) {
    List<String> names = List.of("Dara", "Alex", "Ravi", "Only named");
    return tables.people().stream()
        .map(
            one ->
                names.get((int) one.who().personId() - 1)
                    + " %d tie, %d place".formatted(one.ties(), one.places()))
        .toList();
  }

  private static Stream<Long> people(MapTables tables) {
    return tables.people().stream().map(PersonOnMap::who).map(who -> who.personId());
  }

  private static Stream<Long> places(MapTables tables) {
    return tables.places().stream().map(ContextView::contextId);
  }

  private static Source by(Voice voice) {
    return new Source(voice, null, "Somebody", Reliability.FIRST_HAND);
  }
}
