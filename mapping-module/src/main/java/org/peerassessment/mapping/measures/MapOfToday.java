package org.peerassessment.mapping.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapView.Point;
import org.peerassessment.mapping.api.view.MapViews;

/** The map as measures and subgroups need it, asked of its door. */
@ApplicationScoped
class MapOfToday {
  @Inject private PeerMap map;
  @Inject private MapViews views;

  /** Members and everybody with a tie that holds, and all ties. */
  Mapped read(AssessmentId assessment) {
    Map<Long, PersonShown> shown = labelled(assessment);
    List<PersonShown> people =
        map.people(assessment).stream()
            .filter(p -> p.member() || p.ties() > 0)
            .map(p -> shown.get(p.who().personId()))
            .toList();
    return new Mapped(people, map.ties(assessment), shown.values());
  }

  /** Everybody whom the assessment names, by id; by initials where the picture has no label. */
  Map<Long, PersonShown> labelled(AssessmentId assessment) {
    Map<Long, PersonShown> shown = new HashMap<>();
    for (PersonOnMap person : map.people(assessment)) {
      long id = person.who().personId();
      shown.put(id, new PersonShown(id, person.who().initials()));
    }
    MapView view = views.view(assessment, Asked.now());
    for (MapView.Heard heard : view.heard()) {
      Long speaker = heard.informant().person();
      if (speaker != null) {
        shown.put(speaker, new PersonShown(speaker, heard.label()));
      }
    }
    for (Point point : view.points()) {
      if (point.person()) {
        // the picture calls a person p and their id
        long id = Long.parseLong(point.id().substring(1));
        shown.put(id, new PersonShown(id, point.label()));
      }
    }
    return shown;
  }

  /** Ids of everybody whom the assessment names. */
  Set<Long> named(AssessmentId assessment) {
    return map.people(assessment).stream()
        .map(person -> person.who().personId())
        .collect(Collectors.toSet());
  }
}
