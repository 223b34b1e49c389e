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
import org.peerassessment.core.api.referral.LookingAgain;
import org.peerassessment.core.api.referral.NewLook;
import org.peerassessment.core.api.referral.StillAsDescribed;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.settings.SettingsBook;

/** Whether group and risks are still as described. */
@Stateless
@Door
public class LookingAgainService implements LookingAgain {
  @Inject private GoingOn goingOn;
  @Inject private Looks looks;
  @Inject private SettingsBook settings;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public void record(NewLook command) {
    goingOn.hold(command.assessment());
    goingOn.requireNotClosed(command.assessment());
    check(command, looks.since(command.assessment()), LocalDate.now(clock)).accept();
    looks.keep(new LookEntry(command, new Act(callers.current().userId(), clock.instant())));
  }

  /**
   * What a look must say.
   *
   * @param since day of the look before, or of the referral
   */
  static Answers check(NewLook command, LocalDate since, LocalDate today) {
    Answers answers =
        new Answers()
            .chosen("outcome", command.outcome())
            .date("lookedOn", command.lookedOn())
            .notBefore("lookedOn", command.lookedOn(), since)
            .notAfter("lookedOn", command.lookedOn(), today)
            .text("reason", command.reason(), Answers.LONG);
    return command.outcome() == StillAsDescribed.CHANGED
        ? answers.text("whatChanged", command.whatChanged(), Answers.LONG)
        : answers.optionalText("whatChanged", command.whatChanged(), Answers.LONG);
  }

  @Override
  public LooksView view(AssessmentId assessment) {
    List<LookEntry> entries = looks.of(assessment.value());
    Map<Long, String> recorders =
        names.of(entries.stream().map(LookEntry::recordedBy).collect(Collectors.toSet()));
    LocalDate since = looks.since(assessment);
    LookClock time = new LookClock(since, settings.inUse().daysUntilLookAgain());
    return new LooksView(
        since,
        time.again(),
        time.isTime(LocalDate.now(clock)),
        entries.stream().map(e -> e.view(recorders.getOrDefault(e.recordedBy(), ""))).toList());
  }
}
