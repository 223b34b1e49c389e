package org.peerassessment.web.mapping;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.mapping.api.incidents.HarmPart;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.roles.GroupRole;
import org.peerassessment.mapping.api.view.Agreement;
import org.peerassessment.web.frame.Words;

/** The words that the script of the map says, from the same bundle as those of the pages. */
final class MapLabels {
  private static final List<String> PHRASES =
      List.of(
          "tie",
          "use",
          "alone",
          "saidBy",
          "since",
          "until",
          "fromTo",
          "undated",
          "ended",
          "towards",
          "from",
          "end",
          "takeBack",
          "correct",
          "history",
          "chosenFirst",
          "sameTwice",
          "notPlace",
          "nothing",
          "atPoint",
          "member",
          "other",
          "place",
          "joined",
          "left",
          "began",
          "endedOn",
          "change",
          "changes",
          "noChanges",
          "asAt",
          "unplaced",
          "put",
          "release",
          "away",
          "out",
          "undoNone",
          "redoNone",
          "found",
          "foundNone",
          "foundWaiting",
          "oneWay",
          "noSuchDay",
          "lines",
          "playing",
          "stopped",
          "written",
          "howItCame",
          "lookAgain",
          "times",
          "whoElse",
          "guardians",
          "roles",
          "incident",
          "accounts",
          "saysBelongs",
          "saysNot",
          "disputed",
          "compareAccounts",
          "harm",
          "undatedLines",
          "wouldShow",
          "around",
          "focusOne",
          "focus");

  private MapLabels() {}

  static String json(Words words, Marks marks) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    Stream.of(
            TieKind.values(),
            Strength.values(),
            Safety.values(),
            Voice.values(),
            Reliability.values(),
            GroupRole.values(),
            HarmPart.values(),
            Whose.values())
        .flatMap(Stream::of)
        .forEach(
            one ->
                json.add(
                    ((Enum<?>) one).getDeclaringClass().getSimpleName() + "." + one,
                    words.label(one)));
    for (Agreement how : Agreement.values()) {
      json.add("Agreement." + how, marks.means(how));
      json.add("Mark." + how, how.mark());
    }
    PHRASES.forEach(phrase -> json.add(phrase, words.get("mapping.js." + phrase)));
    return json.build().toString();
  }
}
