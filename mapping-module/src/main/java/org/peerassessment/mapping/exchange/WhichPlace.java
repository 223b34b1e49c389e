package org.peerassessment.mapping.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.Preview.UnknownPlace;
import org.peerassessment.mapping.exchange.Plan.NewPlace;

/** Says which place a row means; the peer group is a context, but no place. */
final class WhichPlace {
  /** Characters of a place's name, and places of an assessment, as core takes them. */
  private static final int LONGEST_NAME = 120;

  private static final int MOST_PLACES = 200;

  private final Map<String, List<ContextView>> byName;
  private final Map<String, Kind> chosen;
  private final Map<String, Kind> said;
  private final Errors errors;
  private final int known;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<Long, NewPlace> fresh = new LinkedHashMap<>();
  private final List<UnknownPlace> unknown = new ArrayList<>();

  /**
   * @param chosen kinds by compared names, as the caller says; likewise as the file says
   */
  WhichPlace(
      List<ContextView> places, Map<String, Kind> chosen, Map<String, Kind> said, Errors errors) {
    this.chosen = chosen;
    this.said = said;
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
    List<ContextView> named = byName.getOrDefault(Vocabulary.name(name), List.of());
    if (named.size() > 1) {
      errors.add(row, Column.PLACE, "exchange.place.whichOfTwo", GraphMl.shown(name));
      return null;
    }
    return named.isEmpty() ? unknown(row, name) : Long.valueOf(named.get(0).contextId());
  }

  private Long unknown(Row row, String name) {
    String id = Vocabulary.name(name);
    if (!numbers.containsKey(id)) {
      long number = -(numbers.size() + 1);
      numbers.put(id, number);
      Kind kind = chosen.getOrDefault(id, said.get(id));
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
