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
import org.peerassessment.core.api.referral.Due;
import org.peerassessment.core.api.referral.NewTimeframe;
import org.peerassessment.core.api.referral.Timeframe;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;

/** The timeframe of an assessment. */
@Stateless
@Door
public class TimeframeService implements Timeframe {
  @Inject private AssessmentRepository assessments;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public void set(NewTimeframe command) {
    Assessment assessment = assessments.locked(command.assessment());
    check(command, assessment.referral().received()).accept();
    assessment.setTimeframe(command, new Act(callers.current().userId(), clock.instant()));
  }

  /** What a timeframe must say; the date may lie anywhere after the referral. */
  static Answers check(NewTimeframe command, LocalDate received) {
    return new Answers()
        .chosen("risk", command.risk())
        .text("riskWords", command.riskWords(), Answers.LONG)
        .chosen("needs", command.needs())
        .text("needsWords", command.needsWords(), Answers.LONG)
        .chosen("complexity", command.complexity())
        .text("complexityWords", command.complexityWords(), Answers.LONG)
        .date("due", command.due())
        .notBefore("due", command.due(), received)
        .text("reason", command.reason(), Answers.LONG);
  }

  @Override
  public TimeframeView view(AssessmentId id) {
    Assessment assessment = assessments.get(id);
    List<TimeframeEntry> entries = assessment.timeframes();
    Map<Long, String> setters =
        names.of(entries.stream().map(TimeframeEntry::setBy).collect(Collectors.toSet()));
    return new TimeframeView(
        Due.of(assessment.due(), assessment.asOf(LocalDate.now(clock))),
        entries.stream().map(e -> e.view(setters.getOrDefault(e.setBy(), ""))).toList());
  }
}
