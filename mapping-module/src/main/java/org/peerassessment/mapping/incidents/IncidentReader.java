package org.peerassessment.mapping.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.mapping.api.incidents.HarmView;
import org.peerassessment.mapping.api.incidents.IncidentView;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.ledger.Now;
import org.peerassessment.mapping.map.Company;
import org.peerassessment.mapping.map.Surroundings;

/** Reads incidents for their pages; what is told of whom is checked by the door in front. */
@ApplicationScoped
class IncidentReader {
  private static final Comparator<IncidentView> LATEST_FIRST =
      Comparator.comparing(
              (IncidentView i) -> i.said().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(IncidentView::incidentId)
          .reversed();
  private static final Comparator<HarmView> BY_NAMES =
      Comparator.comparing((HarmView h) -> h.person().name()).thenComparing(HarmView::harmId);

  @Inject private IncidentRepository repository;
  @Inject private Surroundings surroundings;
  @Inject private Now now;

  AsAt now() {
    return now.get();
  }

  List<IncidentView> incidents(AssessmentId assessment, AsAt when) {
    Company company = surroundings.company(assessment, when.on());
    Map<Long, String> places = surroundings.places(assessment);
    Map<Long, List<HarmView>> parts =
        repository.parts(assessment, when.known()).stream()
            .map(s -> view(s, company))
            .sorted(BY_NAMES)
            .collect(Collectors.groupingBy(HarmView::incidentId));
    return repository.incidents(assessment, when.known()).stream()
        .filter(s -> s.said().happenedBy(when.on()))
        .map(s -> view(s, places, parts.getOrDefault(s.incident().id(), List.of())))
        .sorted(LATEST_FIRST)
        .toList();
  }

  IncidentView incident(AssessmentId assessment, long incidentId) {
    Incident incident = repository.incident(assessment, incidentId);
    IncidentStatement stands = incident.standing().orElseThrow(NoSuchRecord::new);
    Company company = surroundings.company(assessment, now().on());
    List<HarmView> parts =
        repository.standingParts(incident).stream()
            .flatMap(harm -> harm.standing().stream())
            .map(s -> view(s, company))
            .sorted(BY_NAMES)
            .toList();
    return view(stands, surroundings.places(assessment), parts);
  }

  HarmView part(AssessmentId assessment, long harmId) {
    HarmStatement stands =
        repository.part(assessment, harmId).standing().orElseThrow(NoSuchRecord::new);
    return view(stands, surroundings.company(assessment, now().on()));
  }

  private static IncidentView view(
      IncidentStatement statement, Map<Long, String> places, List<HarmView> parts) {
    Long place = statement.said().place();
    return new IncidentView(
        statement.incident().id(),
        statement.id(),
        statement.said(),
        place == null ? null : places.getOrDefault(place, "?"),
        parts,
        statement.recordedAt());
  }

  private static HarmView view(HarmStatement statement, Company company) {
    Harm harm = statement.harm();
    return new HarmView(
        harm.id(),
        harm.incidentId(),
        statement.id(),
        company.who(harm.personId()),
        statement.said(),
        statement.recordedAt());
  }
}
