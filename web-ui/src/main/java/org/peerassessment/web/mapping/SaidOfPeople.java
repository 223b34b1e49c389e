package org.peerassessment.web.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.incidents.HarmView;
import org.peerassessment.mapping.api.incidents.IncidentView;
import org.peerassessment.mapping.api.incidents.Incidents;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.measures.Subgroups;
import org.peerassessment.mapping.api.roles.GroupRoles;
import org.peerassessment.mapping.api.roles.RoleView;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;

/**
 * The roles that somebody sees people in, their parts in incidents, and whether they belong by
 * whose account, for the script of the map: told beside the picture (R-MAP-03, R-MAP-06, R-GRP-03).
 */
@ApplicationScoped
class SaidOfPeople {
  @Inject private GroupRoles roles;
  @Inject private Incidents incidents;
  @Inject private Subgroups subgroups;
  @Inject private Clock clock;

  /** The view with all that is told beside it. */
  JsonObjectBuilder with(AssessmentId assessment, Asked asked, MapView view) {
    List<SubgroupView> groups = SubgroupView.thatCount(asked, () -> subgroups.list(assessment));
    return ViewJson.of(view, people(assessment, asked, view), groups);
  }

  /** What those who are listened to in this view say, by the ids of points. */
  private JsonObjectBuilder people(AssessmentId assessment, Asked asked, MapView view) {
    Instant known = asked.known() == null ? clock.instant() : asked.known();
    AsAt when = new AsAt(known, LocalDate.now(clock));
    Map<String, String> labels =
        view.points().stream().collect(Collectors.toMap(MapView.Point::id, MapView.Point::label));
    Function<Source, JsonObjectBuilder> told = source -> told(source, labels);
    Map<String, JsonArrayBuilder> found = new TreeMap<>();
    roles.roles(assessment, when).stream()
        .filter(role -> asked.hears(role.said().source().informant()))
        .forEach(role -> of(found, role.person().personId()).add(role(role, told)));
    for (IncidentView incident : incidents.incidents(assessment, when)) {
      incident.parts().stream()
          .filter(part -> asked.hears(part.said().source().informant()))
          .forEach(
              part -> of(found, part.person().personId()).add(part(incident, asked, part, told)));
    }
    view.accounts()
        .forEach(
            account ->
                found
                    .computeIfAbsent(account.point(), id -> Json.createArrayBuilder())
                    .add(account(account)));
    JsonObjectBuilder json = Json.createObjectBuilder();
    found.forEach(json::add);
    return json;
  }

  private static JsonArrayBuilder of(Map<String, JsonArrayBuilder> found, long person) {
    return found.computeIfAbsent("p" + person, id -> Json.createArrayBuilder());
  }

  private static JsonObjectBuilder role(RoleView role, Function<Source, JsonObjectBuilder> told) {
    return told.apply(role.said().source())
        .add("role", role.said().role().name())
        .add("words", role.said().words() == null ? "" : role.said().words())
        .add("from", ViewJson.day(role.said().from()))
        .add("to", ViewJson.day(role.said().to()));
  }

  private static JsonObjectBuilder part(
      IncidentView incident, Asked asked, HarmView part, Function<Source, JsonObjectBuilder> told) {
    boolean named = asked.hears(incident.said().source().informant());
    return told.apply(part.said().source())
        .add("part", part.said().part().name())
        .add("incident", String.valueOf(incident.incidentId()))
        .add("name", named ? incident.said().name() : "")
        .add("from", ViewJson.day(incident.said().from()))
        .add("to", ViewJson.day(incident.said().to()));
  }

  private static JsonObjectBuilder account(MapView.Account account) {
    return Json.createObjectBuilder()
        .add("whose", account.whose().name())
        .add("saidBy", account.informant())
        .add("belongs", account.belongs())
        .add("from", ViewJson.day(account.on()))
        .add("to", "");
  }

  /** Whose word it is: a young person by the label of the picture. */
  private static JsonObjectBuilder told(Source source, Map<String, String> labels) {
    String who =
        source.person() == null
            ? source.whoSays()
            : labels.getOrDefault("p" + source.person(), "?");
    return Json.createObjectBuilder()
        .add("saidBy", who == null ? "" : who)
        .add("voice", source.informant().voice().name())
        .add("reliability", ViewJson.name(source.reliability()));
  }
}
