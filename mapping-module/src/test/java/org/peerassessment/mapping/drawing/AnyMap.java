package org.peerassessment.mapping.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.drawing.LeftOut;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.map.Company;
import org.peerassessment.mapping.map.Labels;
import org.peerassessment.mapping.view.ViewForTests;

/**
 * A map by chance: people of whom some are members and some only say something, places that may
 * share a name, and ties and uses with everything that can be said of them.
 */
record AnyMap(
    List<PersonView> people,
    Set<Long> members,
    List<Place> places,
    List<TieView> ties,
    List<PlaceUseView> uses) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  /** What is hard to write in XML, to read from it, or to see. */
  private static final List<String> PIECES =
      List.of(
          "<",
          "&",
          "\"",
          "'",
          ">",
          ";",
          ",",
          "]]>",
          "&amp;",
          "&#13;",
          "<!--",
          "=1+1",
          "ü",
          "Ñ",
          "ß",
          "e\u0301",
          "שלום",
          "😀",
          "👩\u200d👧",
          " ",
          "  ",
          "a",
          "Z",
          "9",
          ".",
          "|");

  private static final List<String> ONLY_IN_TEXTS =
      List.of("\n", "\r", "\r\n", "\t", "\u0085", "\u2028", "\u200e", "\u202e", "\u0001", "\ud800");

  /** A place; two may share a name where their kinds differ. */
  record Place(long id, String name, Kind kind) {}

  private record Named(String given, String family, boolean member) {}

  private record TieDrawn(int a, int b, TieSaid said) {}

  private record UseDrawn(int person, int place, UseSaid said) {}

  /** What kind each place is, by id. */
  Map<Long, Kind> kinds() {
    return places.stream().collect(Collectors.toMap(Place::id, Place::kind));
  }

  /**
   * What a file of it holds.
   *
   * @param whole all that is said, rather than what the page shows today
   */
  Sheet sheet(PeopleOnPictures as, boolean whole) {
    ViewForTests told = new ViewForTests(as, people).said(ties, uses);
    members.forEach(id -> told.member(id, null, null));
    places.forEach(place -> told.place(place.id(), place.name()));
    MapView view = told.asked(Asked.now());
    OnTheDay drawn =
        whole ? OnTheDay.whole(view) : OnTheDay.forData(view, TODAY, TODAY, LeftOut.NOTHING);
    Labels labels =
        new Labels(
            as,
            new Company(
                people.stream()
                    .collect(Collectors.toMap(PersonView::personId, Function.identity())),
                Set.of(),
                Set.of()));
    return SheetMaker.of(
        new Looked(Asked.now(), TODAY, Sheets.NOON, view, drawn, as),
        Sheets.of(2, 1, 0).head(),
        SheetData.of(ties, uses, labels.named(), kinds(), whole));
  }

  /** The same map with only what holds today. */
  AnyMap today() {
    return new AnyMap(
        people,
        members,
        places,
        ties.stream().filter(t -> holds(t.said().from(), t.said().to())).toList(),
        uses.stream().filter(u -> holds(u.said().from(), u.said().to())).toList());
  }

  private static boolean holds(LocalDate from, LocalDate to) {
    return new Period(from, to).holds(TODAY);
  }

  static Arbitrary<AnyMap> any() {
    Arbitrary<List<Named>> people =
        Combinators.combine(name(), name(), Arbitraries.of(true, false))
            .as((given, family, member) -> new Named(given, family.replace("9", ""), member))
            .list()
            .ofMinSize(2)
            .ofMaxSize(6);
    Arbitrary<List<Place>> places =
        Combinators.combine(
                Arbitraries.oneOf(name(), Arbitraries.of("Park", "PARK")),
                Arbitraries.of(Kind.class).filter(kind -> kind != Kind.PEER_GROUP))
            .as((name, kind) -> new Place(0, name, kind))
            .list()
            .ofMinSize(1)
            .ofMaxSize(4);
    return Combinators.combine(people, places, tie().list().ofMaxSize(6), use().list().ofMaxSize(5))
        .as(AnyMap::of);
  }

  private static AnyMap of(
      List<Named> named, List<Place> drawn, List<TieDrawn> ties, List<UseDrawn> uses) {
    List<PersonView> people =
        IntStream.range(0, named.size())
            .mapToObj(
                i ->
                    new PersonView(
                        i + 1, named.get(i).given(), Words.name(named.get(i).family()), null))
            .toList();
    Map<String, Place> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    drawn.forEach(
        p ->
            places.putIfAbsent(
                Words.name(p.name()) + p.kind(),
                new Place(places.size() + 100, p.name(), p.kind())));
    List<Place> all = List.copyOf(places.values());
    return new AnyMap(
        people,
        people.stream()
            .map(PersonView::personId)
            .filter(id -> named.get((int) (id - 1)).member())
            .collect(Collectors.toSet()),
        all,
        IntStream.range(0, ties.size()).mapToObj(i -> tie(i, ties.get(i), people)).toList(),
        IntStream.range(0, uses.size()).mapToObj(i -> use(i, uses.get(i), people, all)).toList());
  }

  private static TieView tie(int id, TieDrawn drawn, List<PersonView> people) {
    int a = drawn.a() % people.size();
    int b = (a + 1 + drawn.b() % (people.size() - 1)) % people.size();
    TieSaid s = drawn.said();
    TieSaid said =
        new TieSaid(
            s.kind(),
            s.direction(),
            s.strength(),
            s.howItCame(),
            by(s.source(), people),
            s.from(),
            s.to(),
            null);
    return new TieView(id, id, who(people.get(a)), who(people.get(b)), said, true, Sheets.NOON);
  }

  private static PlaceUseView use(
      int id, UseDrawn drawn, List<PersonView> people, List<Place> places) {
    Place place = places.get(drawn.place() % places.size());
    UseSaid s = drawn.said();
    return new PlaceUseView(
        id,
        id,
        who(people.get(drawn.person() % people.size())),
        place.id(),
        place.name(),
        new UseSaid(
            s.times(),
            s.whoElse(),
            s.guardians(),
            s.safety(),
            by(s.source(), people),
            s.from(),
            s.to()),
        true,
        Sheets.NOON);
  }

  private static Source by(Source drawn, List<PersonView> people) {
    Long person =
        drawn.person() == null
            ? null
            : people.get((int) (drawn.person() % people.size())).personId();
    return new Source(drawn.voice(), person, drawn.whoSays(), drawn.reliability());
  }

  private static Who who(PersonView person) {
    return new Who(person.personId(), person.fullName(), person.initials());
  }

  private static Arbitrary<TieDrawn> tie() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(TieKind.class),
            Arbitraries.of(Direction.class),
            Arbitraries.of(Strength.class),
            text(),
            source(),
            period())
        .as(
            (a, b, kind, direction, strength, how, source, held) ->
                new TieDrawn(
                    a,
                    b,
                    new TieSaid(
                        kind, direction, strength, how, source, held.from(), held.to(), null)));
  }

  private static Arbitrary<UseDrawn> use() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 3),
            text(),
            text(),
            text(),
            Arbitraries.of(Safety.class),
            source(),
            period())
        .as(
            (person, place, times, whoElse, guardians, safety, source, held) ->
                new UseDrawn(
                    person,
                    place,
                    new UseSaid(
                        times, whoElse, guardians, safety, source, held.from(), held.to())));
  }

  private static Arbitrary<Source> source() {
    return Combinators.combine(
            Arbitraries.of(Voice.class),
            Arbitraries.longs().between(0, 5),
            text(),
            Arbitraries.of(Reliability.class))
        .as(
            (voice, person, words, reliability) ->
                voice == Voice.YOUNG_PERSON
                    ? new Source(voice, person, words, reliability)
                    : new Source(voice, null, "Tutor" + words, reliability));
  }

  private static Arbitrary<Period> period() {
    Arbitrary<LocalDate> day =
        Arbitraries.longs()
            .between(LocalDate.of(1936, 1, 1).toEpochDay(), TODAY.toEpochDay())
            .map(LocalDate::ofEpochDay)
            .injectNull(0.3);
    return Combinators.combine(day, day)
        .as(
            (a, b) ->
                a != null && b != null && b.isBefore(a) ? new Period(b, a) : new Period(a, b));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.of(PIECES)),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(ONLY_IN_TEXTS)))
        .list()
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces));
  }

  /** As the register keeps names and places: on one line, and not empty. */
  private static Arbitrary<String> name() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(pieces -> Words.name(String.join("", pieces)))
        .filter(name -> !name.isEmpty());
  }
}
