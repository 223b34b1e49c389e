package org.peerassessment.core.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.people.PeopleRegister;

/** Screening of a referral. */
@Stateless
@Door
public class ScreeningService implements Screening {
  @Inject private AssessmentRepository assessments;
  @Inject private PeopleRegister people;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public void decide(ScreeningDecision command) {
    Assessment assessment = assessments.locked(command.assessment());
    LocalDate received = assessment.referral().received();
    ScreeningAnswers.check(command, assessment.named(), received, LocalDate.now(clock)).accept();
    assessment.screen(command, new Act(callers.current().userId(), clock.instant()));
  }

  @Override
  public ScreeningView view(AssessmentId id) {
    Assessment assessment = assessments.get(id);
    List<ScreeningEntry> entries = assessment.screenings();
    List<PersonView> named = people.of(id.value(), assessment.named());
    Map<Long, String> recorders =
        names.of(entries.stream().map(ScreeningEntry::recordedBy).collect(Collectors.toSet()));
    return new ScreeningView(
        named,
        entries.stream()
            .map(e -> decision(e, named, recorders.getOrDefault(e.recordedBy(), "")))
            .toList());
  }

  private static Decision decision(ScreeningEntry entry, List<PersonView> named, String recorder) {
    return new Decision(
        entry.footing(),
        entry.forAll(),
        named.stream()
            .filter(p -> entry.thresholds().containsKey(p.personId()))
            .map(p -> new PersonThreshold(p, entry.thresholds().get(p.personId())))
            .toList(),
        entry.goesOn(),
        entry.whyGroup(),
        entry.decidedBy(),
        entry.decidedOn(),
        entry.why(),
        entry.recordedAt(),
        recorder);
  }
}
