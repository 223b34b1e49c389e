package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.Settings;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;

/** What core knows of an assessment and the map draws on: its people, members and places. */
@ApplicationScoped
public class Surroundings {
  @Inject private People people;
  @Inject private PeerGroup group;
  @Inject private Contexts contexts;
  @Inject private Settings settings;

  /** Who is named, and who of them is a member on the day. */
  public Company company(AssessmentId assessment, LocalDate today) {
    return company(assessment, today, member -> true);
  }

  /** Who is named now, and who of them was a member on the day by what was known at the moment. */
  public Company company(AssessmentId assessment, AsAt when) {
    return company(assessment, when.on(), m -> !m.recordedAt().isAfter(when.known()));
  }

  private Company company(
      AssessmentId assessment, LocalDate day, Predicate<PeerGroup.MemberView> known) {
    Map<Long, PersonView> named =
        people.list(assessment).stream()
            .collect(Collectors.toMap(PersonView::personId, Function.identity()));
    Set<Long> members =
        group.membersAt(assessment, day).stream()
            .filter(known)
            .map(PeerGroup.MemberView::personId)
            .collect(Collectors.toSet());
    return new Company(named, members);
  }

  /** How people are labelled, as the council has set. */
  public Labels labels(Company company) {
    return new Labels(settings.inUse().peopleOnPictures(), company.people());
  }

  /** What kind of place each of the assessment's contexts is, by id. */
  public Map<Long, Kind> placeKinds(AssessmentId assessment) {
    return contexts.list(assessment).stream()
        .collect(Collectors.toMap(ContextView::contextId, ContextView::kind, (one, same) -> one));
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
