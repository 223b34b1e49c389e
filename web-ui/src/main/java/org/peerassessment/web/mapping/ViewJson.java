package org.peerassessment.web.mapping;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.view.MapView;

/** A view of the map for the script that draws it. */
final class ViewJson {
  private ViewJson() {}

  /**
   * @param people what is said of each of them besides, by the ids of their points
   * @param groups subgroups that stand
   */
  static JsonObjectBuilder of(
      MapView view, JsonObjectBuilder people, Collection<SubgroupView> groups) {
    JsonArrayBuilder points = Json.createArrayBuilder();
    view.points().forEach(point -> points.add(point(point)));
    JsonArrayBuilder lines = Json.createArrayBuilder();
    view.lines().forEach(line -> lines.add(line(line)));
    return Json.createObjectBuilder()
        .add("points", points)
        .add("lines", lines)
        .add("people", people)
        .add("groups", groups(groups));
  }

  private static JsonArrayBuilder groups(Collection<SubgroupView> groups) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    for (SubgroupView group : groups) {
      JsonArrayBuilder people = Json.createArrayBuilder();
      group.latest().members().forEach(person -> people.add("p" + person.personId()));
      json.add(Json.createObjectBuilder().add("name", group.latest().name()).add("people", people));
    }
    return json;
  }

  private static JsonObjectBuilder point(MapView.Point point) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", point.id())
            .add("kind", point.person() ? "PERSON" : "PLACE")
            .add("label", point.label())
            .add("member", point.member())
            .add("disputed", point.disputed())
            .add("belongs", periods(point.belongs()));
    if (point.spot() != null) {
      json.add("x", point.spot().x()).add("y", point.spot().y());
    }
    return json;
  }

  private static JsonArrayBuilder periods(List<Period> periods) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    for (Period period : periods) {
      json.add(Json.createArrayBuilder().add(day(period.from())).add(day(period.to())));
    }
    return json;
  }

  private static JsonObjectBuilder line(MapView.Line line) {
    return Json.createObjectBuilder()
        .add("id", line.id())
        .add("statement", line.statement())
        .add("source", line.source())
        .add("target", line.target())
        .add("kind", line.kind() == null ? "USE" : line.kind().name())
        .add("strength", name(line.strength()))
        .add("safety", name(line.safety()))
        .add("oneWay", line.oneWay())
        .add("voice", line.informant().voice().name())
        .add("saidBy", line.saidBy() == null ? "" : line.saidBy())
        .add("reliability", name(line.reliability()))
        .add("from", day(line.from()))
        .add("to", day(line.to()))
        .add("agreement", name(line.agreement()))
        .add("written", written(line.words()));
  }

  private static JsonObjectBuilder written(MapView.Words words) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    put(json, "howItCame", words.howItCame());
    put(json, "lookAgain", day(words.lookAgain()));
    put(json, "times", words.times());
    put(json, "whoElse", words.whoElse());
    put(json, "guardians", words.guardians());
    return json;
  }

  private static void put(JsonObjectBuilder json, String name, String said) {
    if (said != null && !said.isBlank()) {
      json.add(name, said);
    }
  }

  static String name(Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }

  static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
