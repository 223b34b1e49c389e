package org.peerassessment.core.lawfulness;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.lawfulness.PurposeChecks;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.GoingOn;

/** Whether the safeguarding aim of assessments still holds. */
@Stateless
@Door
public class PurposeChecksService implements PurposeChecks {
  @Inject private PurposeRepository purposes;
  @Inject private PurposeDrift drift;
  @Inject private PurposeGate gate;
  @Inject private LawfulnessRepository bases;
  @Inject private GoingOn goingOn;
  @Inject private CaseLoad cases;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public void ask(AssessmentId assessment, Because because, String words) {
    gate.requireBegun(assessment);
    drift.ask(assessment, because, words);
  }

  @Override
  public void record(NewCheck command) {
    goingOn.hold(command.assessment());
    List<Reason> reasons = reasons(command.assessment());
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
    purposes.keep(
        purposes
            .history(command.assessment())
            .record(command, LocalDate.now(clock), callers.current().userId(), clock.instant()));
  }

  @Override
  public PurposeView view(AssessmentId assessment) {
    PurposeHistory history = purposes.history(assessment);
    Map<Long, String> people =
        names.of(
            Stream.concat(
                    history.checks().stream().map(PurposeCheckEntry::recordedBy),
                    history.open().stream().map(PurposeQuestion::askedBy))
                .collect(Collectors.toSet()));
    return new PurposeView(
        history.open().stream().map(q -> q.view(people.getOrDefault(q.askedBy(), ""))).toList(),
        history.checks().stream()
            .map(c -> c.view(people.getOrDefault(c.recordedBy(), "")))
            .toList(),
        reasons(assessment).isEmpty());
  }

  private List<Reason> reasons(AssessmentId assessment) {
    return MayCheckPurpose.reasons(
        cases.head(assessment).leadId() == callers.current().userId(),
        bases.hasBasis(assessment.value()),
        goingOn.closedOn(assessment.value()).map(GoingOn::closed));
  }
}
