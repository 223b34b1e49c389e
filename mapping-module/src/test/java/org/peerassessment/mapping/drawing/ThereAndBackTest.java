package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.exchange.ReadBack;

/**
 * A map that is written as GraphML and read by the import is the same map, whatever stands on it.
 * Not compared, because {@link GraphMlFile} withholds it: dates of birth, days to look again, who
 * is a member, names behind labels, and characters that XML cannot hold. Unseen marks and blanks
 * around an answer are taken out by the import, of this file as of any other.
 */
@Tag("R-MAP-13")
class ThereAndBackTest {
  @Property(tries = 300)
  void aWholeMapComesBackTheSame(@ForAll("maps") AnyMap map, @ForAll PeopleOnPictures as) {
    comesBack(map, as, true);
  }

  /** The leaner file holds what holds on its day, without the sentences that people wrote. */
  @Property(tries = 200)
  void aMapOfTodayComesBackWithoutItsSentences(
      @ForAll("maps") AnyMap map, @ForAll PeopleOnPictures as) {
    comesBack(map.today(), as, false);
  }

  @Provide
  Arbitrary<AnyMap> maps() {
    return AnyMap.any();
  }

  private static void comesBack(AnyMap map, PeopleOnPictures as, boolean whole) {
    Sheet sheet = map.sheet(as, whole);
    byte[] file = Drawing.as(whole ? Format.GRAPHML_WHOLE : Format.GRAPHML, sheet);
    if (whole) {
      assertEquals(
          map.places().stream().map(place -> "c" + place.id()).sorted().toList(),
          sheet.nodes().stream()
              .filter(node -> node.kind() == Sheet.NodeKind.PLACE)
              .map(Sheet.Node::id)
              .sorted()
              .toList());
    }
    List<Sheet.Node> nodes =
        Stream.concat(sheet.nodes().stream(), sheet.besides().stream())
            .filter(node -> node.kind() == Sheet.NodeKind.PERSON)
            .toList();
    if (nodes.isEmpty()) {
      return; // a map of nobody is no network, and the import says so
    }

    ReadBack back = ReadBack.of(file);

    assertEquals(List.of(), back.errors());
    assertEquals(
        IntStream.range(0, nodes.size()).mapToObj(i -> name(nodes.get(i), i, map, as)).toList(),
        back.people().stream().map(ThereAndBackTest::name).toList());
    Map<Long, Integer> at = new HashMap<>();
    nodes.forEach(node -> at.put(Long.parseLong(node.id().substring(1)), at.size()));
    assertEquals(
        map.ties().stream().map(t -> tie(t, at, whole)).collect(Collectors.toSet()), back.ties());
    Map<Long, Kind> kinds = map.kinds();
    assertEquals(
        map.uses().stream().map(u -> use(u, at, kinds, whole)).collect(Collectors.toSet()),
        back.uses());
  }

  private static List<String> name(NewPerson person) {
    return List.of(person.givenName(), person.familyName());
  }

  /** In two parts where the council lets names be seen; else the label, whatever it looks like. */
  private static List<String> name(Sheet.Node node, int at, AnyMap map, PeopleOnPictures as) {
    PersonView person =
        map.people().stream()
            .filter(p -> node.id().equals("p" + p.personId()))
            .findFirst()
            .orElseThrow();
    return switch (as) {
      case FULL_NAMES -> List.of(person.givenName(), person.familyName());
      case FIRST_NAMES -> List.of(person.givenName(), "");
      case INITIALS -> {
        String label = Words.name(node.label());
        String shown = label.isEmpty() ? "n" + (at + 1) : label;
        int last = shown.lastIndexOf(' ');
        yield last < 0
            ? List.of(shown, "")
            : List.of(shown.substring(0, last), shown.substring(last + 1));
      }
    };
  }

  private static ReadBack.Tie tie(TieView tie, Map<Long, Integer> at, boolean whole) {
    boolean backwards = tie.said().direction() == Direction.B_TO_A;
    int a = at.get(tie.a().personId());
    int b = at.get(tie.b().personId());
    List<Object> fields =
        List.of(
            tie.said().kind(),
            backwards ? Direction.A_TO_B : tie.said().direction(),
            tie.said().strength(),
            whole ? kept(tie.said().howItCame()) : "",
            String.valueOf(tie.said().from()),
            String.valueOf(tie.said().to()),
            "null");
    return new ReadBack.Tie(
        backwards ? b : a, backwards ? a : b, told(tie.said().source(), at, whole, fields));
  }

  private static ReadBack.Use use(
      PlaceUseView use, Map<Long, Integer> at, Map<Long, Kind> kinds, boolean whole) {
    List<Object> fields =
        List.of(
            whole ? kept(use.said().times()) : "",
            whole ? kept(use.said().whoElse()) : "",
            whole ? kept(use.said().guardians()) : "",
            use.said().safety(),
            String.valueOf(use.said().from()),
            String.valueOf(use.said().to()));
    return new ReadBack.Use(
        at.get(use.person().personId()),
        use.place(),
        kinds.get(use.contextId()),
        told(use.said().source(), at, whole, fields));
  }

  /** What a young person said in their own words is withheld from the leaner file. */
  private static List<Object> told(
      Source source, Map<Long, Integer> at, boolean whole, List<Object> fields) {
    return List.of(
        source.voice(),
        source.person() == null ? -1 : at.get(source.person()),
        whole || source.person() == null ? kept(source.whoSays()) : "",
        source.reliability(),
        fields);
  }

  private static String kept(String text) {
    return Words.line(text.replaceAll("[\\x01\\ud800]", ""));
  }
}
