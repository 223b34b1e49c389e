package org.peerassessment.mapping.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Spot;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.view.Agreement;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapView.Line;
import org.peerassessment.mapping.api.view.MapView.Point;
import org.peerassessment.mapping.map.Company;
import org.peerassessment.mapping.map.Labels;

/**
 * Puts a view together: those whom it hears, and the points that their lines end at.
 *
 * @param company who is named, and who of them is a member today by what is known
 * @param memberships by person, those that are known; on a look back as they were known then
 * @param places names by id, whenever they were recorded
 * @param known ids of the places that are known; on a look back those that were known then
 */
record ViewMaker(
    Company company,
    Labels labels,
    Map<Long, List<Period>> memberships,
    Map<Long, String> places,
    Set<Long> known,
    Map<String, Spot> spots,
    ToldToBelong told,
    LocalDate today) {
  private static final Comparator<MapView.Heard> YOUNG_PEOPLE_FIRST =
      Comparator.comparing((MapView.Heard one) -> one.informant().voice())
          .thenComparing(MapView.Heard::label)
          .thenComparing(one -> String.valueOf(one.informant().person()));

  MapView view(List<TieView> ties, List<PlaceUseView> uses, Asked asked) {
    List<Line> all =
        Stream.concat(ties.stream().map(this::line), uses.stream().map(this::line)).toList();
    List<Line> lines = all.stream().filter(line -> asked.hears(line.informant())).toList();
    return new MapView(
        points(lines, asked),
        asked.compares() ? compared(lines, asked) : lines,
        heard(all),
        asked.first() == null ? told.accounts() : List.of());
  }

  /** Everybody whose word the map rests on, whoever of them is listened to. */
  private List<MapView.Heard> heard(List<Line> all) {
    return all.stream()
        .collect(Collectors.groupingBy(Line::informant, Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            e -> new MapView.Heard(e.getKey(), label(e.getKey().person()), e.getValue().intValue()))
        .sorted(YOUNG_PEOPLE_FIRST)
        .toList();
  }

  private List<Line> compared(List<Line> lines, Asked asked) {
    Comparison comparison = new Comparison(asked.first(), lines, today);
    Map<Comparison.Ends, Agreement> known = new HashMap<>();
    comparison.ends().forEach(ends -> known.put(ends, comparison.agreement(ends)));
    return lines.stream().map(l -> l.with(known.get(Comparison.Ends.of(l)))).toList();
  }

  /**
   * Where everybody is heard, with those without a line: young people whom the assessment names,
   * and places that nobody uses.
   */
  private List<Point> points(List<Line> lines, Asked asked) {
    boolean all = asked.first() == null;
    Set<String> ends = new HashSet<>();
    lines.forEach(line -> ends.addAll(List.of(line.source(), line.target())));
    Set<Long> people = new HashSet<>(memberships.keySet());
    if (all) {
      told.youngPeople().stream().filter(company.people()::containsKey).forEach(people::add);
    }
    company.people().keySet().stream().filter(id -> ends.contains(person(id))).forEach(people::add);
    List<Point> points = new ArrayList<>();
    people.stream().sorted().forEach(id -> points.add(person(id, asked)));
    places.forEach(
        (id, name) -> {
          if (all && known.contains(id) || ends.contains(place(id))) {
            String node = place(id);
            points.add(new Point(node, false, name, false, false, List.of(), spots.get(node)));
          }
        });
    return points;
  }

  private Point person(long id, Asked asked) {
    String node = person(id);
    List<Period> belongs = memberships.getOrDefault(id, List.of());
    boolean disputed = asked.first() == null && told.disputed().contains(id);
    return new Point(
        node, true, labels.of(id), company.isMember(id), disputed, belongs, spots.get(node));
  }

  private Line line(TieView tie) {
    Source source = tie.said().source();
    boolean backwards = tie.said().direction() == Direction.B_TO_A;
    String a = person(tie.a().personId());
    String b = person(tie.b().personId());
    return new Line(
        "t" + tie.tieId(),
        tie.statement(),
        backwards ? b : a,
        backwards ? a : b,
        tie.said().kind(),
        tie.said().strength(),
        null,
        tie.said().direction() != Direction.NONE,
        source.informant(),
        saidBy(source),
        source.reliability(),
        tie.said().from(),
        tie.said().to(),
        tie.recordedAt(),
        null,
        MapView.Words.of(tie.said()));
  }

  private Line line(PlaceUseView use) {
    Source source = use.said().source();
    return new Line(
        "u" + use.useId(),
        use.statement(),
        person(use.person().personId()),
        place(use.contextId()),
        null,
        null,
        use.said().safety(),
        false,
        source.informant(),
        saidBy(source),
        source.reliability(),
        use.said().from(),
        use.said().to(),
        use.recordedAt(),
        null,
        MapView.Words.of(use.said()));
  }

  /** Who says so, as the map names people: a young person's own words may hold their name. */
  private String saidBy(Source source) {
    return source.person() == null ? source.whoSays() : label(source.person());
  }

  private String label(Long person) {
    return person == null ? "" : labels.of(person);
  }

  static String person(long id) {
    return "p" + id;
  }

  static String place(long id) {
    return "c" + id;
  }
}
