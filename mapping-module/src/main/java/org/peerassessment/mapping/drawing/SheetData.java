package org.peerassessment.mapping.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;

/**
 * What no picture shows and files of data hold, by the names that the import knows.
 *
 * @param points by the ids of points
 * @param lines by the ids of lines
 */
record SheetData(Map<String, Map<String, String>> points, Map<String, Map<String, String>> lines) {
  static final SheetData NONE = new SheetData(Map.of(), Map.of());

  /**
   * @param named people by id, as far as the council's labels name them
   * @param placeKinds by ids of places
   * @param inFull whether sentences that people wrote freely go with it; they may name others
   */
  static SheetData of(
      List<TieView> ties,
      List<PlaceUseView> uses,
      Map<Long, PersonView> named,
      Map<Long, Kind> placeKinds,
      boolean inFull) {
    Map<String, Map<String, String>> points = new HashMap<>();
    named.forEach((id, person) -> points.put("p" + id, of(person)));
    placeKinds.forEach((id, kind) -> points.put("c" + id, Map.of("place_kind", small(kind))));
    Map<String, Map<String, String>> lines = new HashMap<>();
    ties.forEach(tie -> lines.put("t" + tie.tieId(), of(tie, inFull)));
    uses.forEach(use -> lines.put("u" + use.useId(), of(use, inFull)));
    return new SheetData(points, lines);
  }

  Map<String, String> ofPoint(String id) {
    return points.getOrDefault(id, Map.of());
  }

  Map<String, String> ofLine(String id) {
    return lines.getOrDefault(id, Map.of());
  }

  private static Map<String, String> of(PersonView person) {
    Map<String, String> data = new HashMap<>();
    put(data, "given_name", person.givenName());
    put(data, "family_name", person.familyName());
    return data;
  }

  private static Map<String, String> of(TieView tie, boolean inFull) {
    Map<String, String> data = of(tie.said().source(), inFull);
    if (inFull) {
      put(data, "how_it_came", tie.said().howItCame());
    }
    return data;
  }

  private static Map<String, String> of(PlaceUseView use, boolean inFull) {
    Map<String, String> data = of(use.said().source(), inFull);
    put(data, "safety", small(use.said().safety()));
    if (inFull) {
      put(data, "times", use.said().times());
      put(data, "who_else", use.said().whoElse());
      put(data, "guardians", use.said().guardians());
    }
    return data;
  }

  /**
   * A young person by the id of their point; what they are called is for its label. Their own words
   * may hold their name.
   */
  private static Map<String, String> of(Source source, boolean inFull) {
    Map<String, String> data = new HashMap<>();
    put(data, "voice", small(source.voice()));
    put(data, "informant_id", source.person() == null ? null : "p" + source.person());
    if (inFull || source.person() == null) {
      put(data, "who_says", source.whoSays());
    }
    return data;
  }

  private static void put(Map<String, String> data, String name, String value) {
    if (value != null && !value.isBlank()) {
      data.put(name, value);
    }
  }

  private static String small(Enum<?> choice) {
    return choice == null ? null : choice.name().toLowerCase(Locale.ROOT);
  }

  /** Holds no word of the map, so that none reaches a log. */
  @Override
  public String toString() {
    return "SheetData[" + points.size() + ", " + lines.size() + "]";
  }
}
