package org.peerassessment.mapping.drawing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.Picture;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.map.Showing.Shown;

/** What no picture shows and files of data hold, by the names that the import knows. */
final class SheetData {
  private SheetData() {}

  /** Names as far as the council's labels tell them, and what kind of place a place is. */
  static Map<String, String> of(Picture.Node node, Shown shown) {
    Map<String, String> data = new HashMap<>();
    long id = Long.parseLong(node.id().substring(1));
    PersonView person = shown.beyond().named().get(id);
    Kind kind = shown.beyond().placeKinds().get(id);
    if (node.kind() == Picture.NodeKind.PERSON && person != null) {
      put(data, "given_name", person.givenName());
      put(data, "family_name", person.familyName());
    } else if (node.kind() == Picture.NodeKind.PLACE) {
      put(data, "place_kind", small(kind));
    }
    return data;
  }

  static Map<String, String> of(TieSaid said, boolean inFull) {
    Map<String, String> data = of(said.source());
    if (inFull) {
      put(data, "how_it_came", said.howItCame());
    }
    return data;
  }

  static Map<String, String> of(UseSaid said, boolean inFull) {
    Map<String, String> data = of(said.source());
    put(data, "safety", small(said.safety()));
    if (inFull) {
      put(data, "times", said.times());
      put(data, "who_else", said.whoElse());
    }
    return data;
  }

  /** A young person by the id of their point; what they are called is for its label. */
  private static Map<String, String> of(Source source) {
    Map<String, String> data = new HashMap<>();
    put(data, "voice", small(source.voice()));
    put(data, "informant_id", source.person() == null ? null : "p" + source.person());
    put(data, "who_says", source.whoSays());
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
}
