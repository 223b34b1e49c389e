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
import org.peerassessment.core.api.calendar.Standing;
import org.peerassessment.core.api.referral.Due;
import org.peerassessment.core.api.referral.NewTimeframe;
import org.peerassessment.core.api.referral.Timeframe;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.core.calendar.CalendarBook;
import org.peerassessment.core.settings.SettingsBook;

/** The timeframe of an assessment. */
@Stateless
@Door
public class TimeframeService implements Timeframe {
  @Inject private AssessmentRepository assessments;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private SettingsBook settings;
  @Inject private CalendarBook calendar;
  @Inject private Clock clock;

  @Override
  public void set(NewTimeframe command) {
    Assessment assessment = assessments.locked(command.assessment());
    LocalDate due = command.due();
    boolean read = due != null && Answers.inRange(due);
    check(
            command,
            assessment.referral().received(),
            LocalDate.now(clock),
            read ? calendar.at(due) : null)
        .accept();
    assessment.setTimeframe(command, new Act(callers.current().userId(), clock.instant()));
  }

  /**
   * What a timeframe must say; the date may lie anywhere from today on.
   *
   * @param standing how the date stands in the term calendar; null where there is no date to look
   *     at
   */
  static Answers check(
      NewTimeframe command, LocalDate received, LocalDate today, Standing standing) {
    Answers answers =
        new Answers()
            .chosen("risk", command.risk())
            .text("riskWords", command.riskWords(), Answers.LONG)
            .chosen("needs", command.needs())
            .text("needsWords", command.needsWords(), Answers.LONG)
            .chosen("complexity", command.complexity())
            .text("complexityWords", command.complexityWords(), Answers.LONG)
            .date("due", command.due())
            .notBefore("due", command.due(), received)
            .require(
                command.due() == null
                    || command.due().isBefore(received)
                    || !command.due().isBefore(today),
                "due",
                "referral.timeframe.duePast",
                today)
            .text("reason", command.reason(), Answers.LONG)
            .optionalText("dueWhy", command.dueWhy(), Answers.LONG);
    boolean unanswered = Words.orEmpty(command.dueWhy()).isEmpty();
    if (standing != null && standing.isAway() && unanswered) {
      answers.require(
          false, "dueWhy", "referral.timeframe.away." + standing.kind(), args(command, standing));
    }
    return answers;
  }

  private static Object[] args(NewTimeframe command, Standing standing) {
    return standing.until() == null
        ? new Object[] {command.due()}
        : new Object[] {command.due(), standing.name(), standing.until()};
  }

  @Override
  public TimeframeView view(AssessmentId id) {
    Assessment assessment = assessments.get(id);
    List<TimeframeEntry> entries = assessment.timeframes();
    Map<Long, String> setters =
        names.of(entries.stream().map(TimeframeEntry::setBy).collect(Collectors.toSet()));
    return new TimeframeView(
        Due.of(assessment.due(), assessment.asOf(LocalDate.now(clock)), settings.daysNear()),
        entries.stream().map(e -> e.view(setters.getOrDefault(e.setBy(), ""))).toList());
  }
}
