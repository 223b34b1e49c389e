package org.peerassessment.web.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Spot;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.api.map.UseSaid;

/** What the canvas asks for, as calls of the doors; each answers the key of what to announce. */
@ApplicationScoped
class MapActs {
  @Inject private PeerMap map;
  @Inject private MapEdits edits;

  /**
   * @throws NoSuchRecord if there is no such act
   */
  String carryOut(AssessmentId assessment, JsonObject asked) {
    Sent sent = new Sent(asked);
    switch (sent.text("act")) {
      case "tie" -> tie(assessment, sent);
      case "use" -> use(assessment, sent);
      case "end" -> end(assessment, sent);
      case "takeBack" -> takeBack(assessment, sent);
      case "place" -> edits.place(new MapEdits.Place(assessment, spots(asked)));
      case "undo" -> edits.undo(new MapEdits.Reverse(assessment, sent.id("edit")));
      case "redo" -> edits.redo(new MapEdits.Reverse(assessment, sent.id("edit")));
      default -> throw new NoSuchRecord();
    }
    return "mapping.said." + sent.text("act");
  }

  private void tie(AssessmentId assessment, Sent sent) {
    TieSaid said =
        new TieSaid(
            sent.choice(TieKind.class, "kind"),
            sent.choice(Direction.class, "direction"),
            sent.choice(Strength.class, "strength"),
            sent.text("howItCame"),
            source(sent),
            sent.day("from"),
            null,
            null);
    map.addTie(new AddTie(assessment, sent.id("personA"), sent.id("personB"), said));
  }

  private void use(AssessmentId assessment, Sent sent) {
    UseSaid said =
        new UseSaid(
            sent.text("times"),
            sent.text("whoElse"),
            sent.text("guardians"),
            sent.choice(Safety.class, "safety"),
            source(sent),
            sent.day("from"),
            null);
    map.usePlace(new UsePlace(assessment, sent.id("person"), sent.id("place"), said));
  }

  private static Source source(Sent sent) {
    return new Source(
        sent.choice(Voice.class, "voice"),
        sent.optionalId("informant"),
        sent.text("whoSays"),
        sent.choice(Reliability.class, "reliability"));
  }

  private void end(AssessmentId assessment, Sent sent) {
    End command =
        new End(
            assessment, sent.lineId(), sent.id("statement"), sent.day("lastDay"), sent.text("why"));
    if (sent.isTie()) {
      map.endTie(command);
    } else {
      map.endUse(command);
    }
  }

  private void takeBack(AssessmentId assessment, Sent sent) {
    TakeBack command =
        new TakeBack(assessment, sent.lineId(), sent.id("statement"), sent.text("why"));
    if (sent.isTie()) {
      map.takeBackTie(command);
    } else {
      map.takeBackUse(command);
    }
  }

  private static Map<String, Spot> spots(JsonObject asked) {
    Map<String, Spot> spots = new HashMap<>();
    if (asked.get("spots") instanceof JsonObject places) {
      places.forEach((node, at) -> spots.put(node, spot(at)));
    }
    return spots;
  }

  /** Nothing where the layout may place it again. */
  private static Spot spot(JsonValue at) {
    if (at == JsonValue.NULL) {
      return null;
    }
    if (at instanceof JsonObject where
        && where.get("x") instanceof JsonNumber x
        && where.get("y") instanceof JsonNumber y) {
      return new Spot(x.doubleValue(), y.doubleValue());
    }
    throw new NoSuchRecord();
  }
}
