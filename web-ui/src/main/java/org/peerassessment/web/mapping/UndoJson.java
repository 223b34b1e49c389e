package org.peerassessment.web.mapping;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.ledger.MapEdits.Step;
import org.peerassessment.web.frame.Words;

/** The next step to undo or redo, for the script; no edit where there is none. */
final class UndoJson {
  private UndoJson() {}

  static JsonObjectBuilder of(Optional<Step> step, Words words) {
    return Json.createObjectBuilder()
        .add("edit", step.map(s -> String.valueOf(s.edit())).orElse(""))
        .add("what", step.map(s -> what(s, words)).orElse(""));
  }

  private static String what(Step step, Words words) {
    if (step.act() == Act.IMPORT) {
      return words.get("mapping.undo.file");
    }
    return step.thing() == null
        ? words.get("mapping.undo.moved")
        : words.of("mapping.undo.what", step.thing(), step.act());
  }
}
