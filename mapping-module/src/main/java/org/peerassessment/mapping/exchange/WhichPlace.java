package org.peerassessment.mapping.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.Preview.UnknownPlace;
import org.peerassessment.mapping.exchange.Plan.NewPlace;

/**
 * Says which place a row means; the peer group is a context, but no place. Two places may share a
 * name where they are of different kinds, as in the assessment itself.
 */
final class WhichPlace {
  /** Characters of a place's name, and places of an assessment, as core takes them. */
  private static final int LONGEST_NAME = 120;

  private static final int MOST_PLACES = 200;

  private final Map<String, List<ContextView>> byName;
  private final Map<String, Kind> chosen;
  private final Map<String, Set<Kind>> said;
  private final Errors errors;
  private final int known;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<Long, NewPlace> fresh = new LinkedHashMap<>();
  private final List<UnknownPlace> unknown = new ArrayList<>();

  /**
   * @param chosen kinds as the caller says, by the keys of the preview
   * @param rows of the file; one may say what kind of place another means
   */
  WhichPlace(List<ContextView> places, Map<String, Kind> chosen, List<Row> rows, Errors errors) {
    this.chosen = chosen;
    said =
        rows.stream()
            .filter(row -> kind(row) != null)
            .collect(
                Collectors.groupingBy(
                    row -> Vocabulary.name(row.cell(Column.PLACE)),
                    Collectors.mapping(WhichPlace::kind, Collectors.toSet())));
    this.errors = errors;
    known = places.size();
    byName =
        places.stream()
            .filter(place -> place.kind() != Kind.PEER_GROUP)
            .collect(Collectors.groupingBy(place -> Vocabulary.name(place.name())));
  }

  /** The place's id, a negative number until it has one, or null where none can be told. */
  Long of(Row row) {
    String name = Words.name(row.cell(Column.PLACE));
    if (name.isEmpty()) {
      return null;
    }
    if (row.says(Column.PLACE_KIND) && kind(row) == null) {
      String word = GraphMl.shown(row.cell(Column.PLACE_KIND));
      errors.add(row, Column.PLACE_KIND, "exchange.cell.unknownWord", word);
    }
    Set<Kind> kinds = said.getOrDefault(Vocabulary.name(name), Set.of());
    List<ContextView> named = byName.getOrDefault(Vocabulary.name(name), List.of());
    Kind kind = kind(row) == null && kinds.size() == 1 ? kinds.iterator().next() : kind(row);
    List<ContextView> alike = named.stream().filter(place -> place.kind() == kind).toList();
    if (alike.size() == 1) {
      return alike.get(0).contextId();
    } else if (named.size() > 1 && kind == null || kinds.size() > 1 && kind == null) {
      errors.add(row, Column.PLACE, "exchange.place.whichOfTwo", GraphMl.shown(name));
      return null;
    }
    // a file that knows one place of the name means the one that is known, whatever it calls it
    return named.size() == 1 && kinds.size() < 2
        ? Long.valueOf(named.get(0).contextId())
        : unknown(row, name, kind, kinds.size() > 1);
  }

  private static Kind kind(Row row) {
    return Vocabulary.find(Kind.class, row.cell(Column.PLACE_KIND))
        .filter(kind -> kind != Kind.PEER_GROUP)
        .orElse(null);
  }

  private Long unknown(Row row, String name, Kind told, boolean shared) {
    String id = Vocabulary.name(name) + (shared ? "|" + told : "");
    if (!numbers.containsKey(id)) {
      long number = -(numbers.size() + 1);
      numbers.put(id, number);
      Kind kind = chosen.getOrDefault(id, told);
      unknown.add(new UnknownPlace(id, name, row.line(), kind, kind == null));
      fresh.put(number, new NewPlace(name, kind));
      if (name.length() > LONGEST_NAME) {
        errors.add(row, Column.PLACE, "exchange.place.longName", LONGEST_NAME);
      } else if (known + fresh.size() == MOST_PLACES + 1) {
        errors.add(row, Column.PLACE, "exchange.place.tooMany", MOST_PLACES);
      }
    }
    return numbers.get(id);
  }

  Map<Long, NewPlace> fresh() {
    return fresh;
  }

  List<UnknownPlace> unknown() {
    return unknown;
  }
}
