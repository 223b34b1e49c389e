package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.exchange.MapImports;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.exchange.ReadBack;

/** A map as full as one can be, taken out whole, comes back. */
@Tag("R-MAP-13")
class FullMapTest {
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

  /** 200 characters, as long as an answer on one line may be. */
  private static final String SENTENCE =
      "They met in year 7 in the same form, and walk home together on most days; since the summer"
          + " they have been seen at the park with older young people whom nobody has named so far"
          + " in this record, again.";

  @Test
  void thePeopleTiesAndUsesOfAFullMapComeBack() {
    List<PersonView> people =
        LongStream.rangeClosed(1, People.MOST)
            .mapToObj(id -> new PersonView(id, "Given" + id, "Family-Name" + id, null))
            .toList();
    List<TieView> ties = new ArrayList<>();
    List<PlaceUseView> uses = new ArrayList<>();
    for (int i = 0; i < PeerMap.MOST; i++) {
      Who a = who(people.get(i % people.size()));
      Who b = who(people.get((i + 1 + i / people.size()) % people.size()));
      ties.add(new TieView(i, i, a, b, said(i), true, Sheets.NOON));
      uses.add(
          new PlaceUseView(i, i, a, 1 + i % 100, "Place " + i % 100, used(i), true, Sheets.NOON));
    }
    Map<Long, Kind> places =
        LongStream.rangeClosed(1, 100)
            .boxed()
            .collect(Collectors.toMap(id -> id, id -> Kind.OTHER));
    AnyMap map =
        new AnyMap(
            people,
            people.stream().map(PersonView::personId).collect(Collectors.toSet()),
            places.keySet().stream()
                .map(id -> new AnyMap.Place(id, "Place " + id % 100, Kind.OTHER))
                .toList(),
            ties,
            uses);

    byte[] file = Drawing.as(Format.GRAPHML_WHOLE, map.sheet(PeopleOnPictures.FULL_NAMES, true));
    assertTrue(file.length > 8_000_000, "far beyond what it once could hold: " + file.length);
    assertTrue(file.length <= MapImports.LARGEST_FILE, file.length + " bytes");

    ReadBack back = ReadBack.of(file);
    assertEquals(List.of(), back.errors());
    assertEquals(People.MOST, back.people().size());
    assertEquals(PeerMap.MOST, back.ties().size());
    assertEquals(PeerMap.MOST, back.uses().size());
  }

  private static Who who(PersonView person) {
    return new Who(person.personId(), person.fullName(), person.initials());
  }

  private static TieSaid said(int i) {
    return new TieSaid(
        TieKind.ASSOCIATE_THROUGH_PLACE,
        Direction.A_TO_B,
        Strength.STRONG,
        SENTENCE,
        source(i),
        SPRING,
        SPRING.plusDays(i % 200),
        null);
  }

  private static UseSaid used(int i) {
    return new UseSaid(
        "After school, Mondays",
        SENTENCE,
        "",
        Safety.NOT_KNOWN,
        source(i),
        SPRING,
        SPRING.plusDays(9));
  }

  private static Source source(int i) {
    return new Source(Voice.YOUTH_WORK, null, "Youth worker " + i, Reliability.SECOND_HAND);
  }
}
