package org.peerassessment.mapping.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.ledger.Now;
import org.peerassessment.mapping.map.Labels;
import org.peerassessment.mapping.map.Surroundings;

/** The map as measures and subgroups need it: people and ties by its door, labels as everywhere. */
@ApplicationScoped
class MapOfToday {
  @Inject private PeerMap map;
  @Inject private Surroundings surroundings;
  @Inject private Now now;

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

  /** Everybody whom the assessment names, by id, as the picture labels them. */
  Map<Long, PersonShown> labelled(AssessmentId assessment) {
    Labels labels = surroundings.labels(surroundings.company(assessment, now.get().on()));
    return labels.all().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, label -> new PersonShown(label.getKey(), label.getValue())));
  }

  /** Ids of everybody whom the assessment names. */
  Set<Long> named(AssessmentId assessment) {
    return map.people(assessment).stream()
        .map(person -> person.who().personId())
        .collect(Collectors.toSet());
  }
}
