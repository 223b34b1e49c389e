package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.ledger.PointsOfMap;

/** Everybody whom the assessment names, and its places, as points of the picture. */
@ApplicationScoped
class PeopleAndPlaces implements PointsOfMap {
  @Inject private Surroundings surroundings;
  @Inject private Clock clock;

  @Override
  public Set<String> of(AssessmentId assessment) {
    return Stream.concat(
            surroundings.company(assessment, LocalDate.now(clock)).people().keySet().stream()
                .map(id -> "p" + id),
            surroundings.places(assessment).keySet().stream().map(id -> "c" + id))
        .collect(Collectors.toSet());
  }
}
