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
import org.peerassessment.mapping.api.map.Picture.Node;
import org.peerassessment.mapping.api.map.Picture.NodeKind;
import org.peerassessment.mapping.api.measures.PersonShown;

/** The map as measures and subgroups need it, asked of its door. */
@ApplicationScoped
class MapOfToday {
  @Inject private PeerMap map;

  /** Members and everybody with a tie that holds, and all ties. */
  Mapped read(AssessmentId assessment) {
    Map<Long, PersonShown> shown = labelled(assessment);
    List<PersonShown> people =
        map.people(assessment).stream()
            .filter(p -> p.member() || p.ties() > 0)
            .map(p -> shown.get(p.who().personId()))
            .toList();
    return new Mapped(people, map.ties(assessment));
  }

  /** Everybody whom the assessment names, by id; by initials where the picture has no label. */
  Map<Long, PersonShown> labelled(AssessmentId assessment) {
    Map<Long, PersonShown> shown = new HashMap<>();
    for (PersonOnMap person : map.people(assessment)) {
      long id = person.who().personId();
      shown.put(id, new PersonShown(id, person.who().initials()));
    }
    for (Node node : map.picture(assessment).nodes()) {
      if (node.kind() == NodeKind.PERSON) {
        // the picture calls a person p and their id
        long id = Long.parseLong(node.id().substring(1));
        shown.put(id, new PersonShown(id, node.label()));
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
