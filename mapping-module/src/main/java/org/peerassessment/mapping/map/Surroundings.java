package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.group.KnownMember;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.Settings;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.Period;

/** What core knows of an assessment and the map draws on: its people, members and places. */
@ApplicationScoped
public class Surroundings {
  @Inject private People people;
  @Inject private PeerGroup group;
  @Inject private Contexts contexts;
  @Inject private Settings settings;

  /** Who is named, and who of them is a member on the day. */
  public Company company(AssessmentId assessment, LocalDate today) {
    Stream<Long> members =
        group.membersAt(assessment, today).stream().map(PeerGroup.MemberView::personId);
    return company(assessment, members.collect(Collectors.toSet()));
  }

  /** Who is named now, and who of them was a member on the day by what was known at the moment. */
  public Company company(AssessmentId assessment, AsAt when) {
    Stream<Long> members =
        group.membersKnownAt(assessment, when.known()).stream()
            .filter(member -> member.holds(when.on()))
            .map(KnownMember::personId);
    return company(assessment, members.collect(Collectors.toSet()));
  }

  private Company company(AssessmentId assessment, Set<Long> members) {
    return new Company(named(assessment), members, group.namedByMistake(assessment));
  }

  private Map<Long, PersonView> named(AssessmentId assessment) {
    return people.list(assessment).stream()
        .collect(Collectors.toMap(PersonView::personId, Function.identity()));
  }

  /** When people were members, by person, as the record held it at a moment. */
  public Map<Long, List<Period>> memberships(AssessmentId assessment, Instant known) {
    return group.membersKnownAt(assessment, known).stream()
        .collect(
            Collectors.groupingBy(
                KnownMember::personId,
                Collectors.mapping(m -> new Period(m.from(), m.to()), Collectors.toList())));
  }

  /** How people are labelled, as the council has set. */
  public Labels labels(Company company) {
    return new Labels(settings.inUse().peopleOnPictures(), company);
  }

  /** What kind of place each of the assessment's contexts is, by id. */
  public Map<Long, Kind> placeKinds(AssessmentId assessment) {
    return contexts.list(assessment).stream()
        .collect(Collectors.toMap(ContextView::contextId, ContextView::kind, (one, same) -> one));
  }

  /** Ids of the places that the record held at a moment. */
  public Set<Long> placesKnown(AssessmentId assessment, Instant known) {
    return contexts.knownAt(assessment, known).stream()
        .map(ContextView::contextId)
        .collect(Collectors.toSet());
  }

  /** Names of the assessment's places by id, in their order; the peer group itself is none. */
  public Map<Long, String> places(AssessmentId assessment) {
    return contexts.list(assessment).stream()
        .filter(context -> context.kind() != Kind.PEER_GROUP)
        .collect(
            Collectors.toMap(
                ContextView::contextId, ContextView::name, (one, same) -> one, LinkedHashMap::new));
  }
}
