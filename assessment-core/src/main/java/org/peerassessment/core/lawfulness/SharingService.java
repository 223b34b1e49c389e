package org.peerassessment.core.lawfulness;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.access.AgencyNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.lawfulness.Sharing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.StandsInTheWay;

/** Whether something may go to an agency, and what went. */
@Stateless
@Door
public class SharingService implements Sharing {
  @Inject private SharingRepository sharing;
  @Inject private Partners partners;
  @Inject private AgencyNames agencies;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public Answer mayShare(AssessmentId assessment, long agencyId) {
    return partners.ask(assessment, agencyId);
  }

  @Override
  public List<Answer> withOthers(AssessmentId assessment) {
    return partners.askAll(assessment);
  }

  @Override
  public Ground share(AssessmentId assessment, long agencyId) {
    // so that it is not retired between the answer and what goes to it
    agencies.holdInUse(agencyId);
    Answer answer = partners.ask(assessment, agencyId);
    if (!answer.allowed()) {
      throw new StandsInTheWay(answer.reasons());
    }
    entry(answer, assessment).ifPresent(sharing::keep);
    return answer.ground();
  }

  private Optional<SharedEntry> entry(Answer answer, AssessmentId id) {
    long by = callers.current().userId();
    Instant at = clock.instant();
    return switch (answer.ground().kind()) {
      case OWN_AGENCY -> Optional.empty();
      case AGREEMENT ->
          partners
              .agreement(answer.agencyId())
              .map(a -> SharedEntry.under(a, id, partners.today(), by, at));
      case EMERGENCY ->
          partners
              .emergency(id, answer.agencyId())
              .map(e -> SharedEntry.under(e, id, partners.today(), by, at));
    };
  }

  @Override
  public List<Shared> shared(AssessmentId assessment) {
    List<SharedEntry> entries = sharing.shared(assessment);
    Map<Long, String> partnerNames = agencies.all();
    Map<Long, String> sharers =
        names.of(entries.stream().map(SharedEntry::sharedBy).collect(Collectors.toSet()));
    return entries.stream()
        .map(
            e ->
                e.view(
                    partnerNames.getOrDefault(e.agencyId(), ""),
                    sharers.getOrDefault(e.sharedBy(), "")))
        .toList();
  }
}
