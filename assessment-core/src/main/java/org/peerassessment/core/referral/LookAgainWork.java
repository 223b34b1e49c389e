package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.settings.SettingsBook;

/** Assessments whose lead is asked to look again; not those that do not go on. */
@ApplicationScoped
public class LookAgainWork implements WorkListSource {
  private static final int MOST = 200;

  @Inject private CaseLoad caseLoad;
  @Inject private GoingOn goingOn;
  @Inject private Looks looks;
  @Inject private SettingsBook settings;
  @Inject private Clock clock;

  @Override
  public List<Item> waitingFor(Caller caller) {
    List<AssessmentHead> led = caseLoad.ledBy(caller, MOST);
    List<Long> ids = led.stream().map(AssessmentHead::assessmentId).toList();
    Map<Long, LocalDate> since = looks.since(ids);
    Set<Long> stopped = goingOn.stopped(ids);
    int days = settings.inUse().daysUntilLookAgain();
    LocalDate today = LocalDate.now(clock);
    return led.stream()
        .filter(head -> !stopped.contains(head.assessmentId()))
        .filter(head -> new LookClock(since.get(head.assessmentId()), days).isTime(today))
        .map(head -> item(head, since.get(head.assessmentId())))
        .toList();
  }

  private static Item item(AssessmentHead head, LocalDate since) {
    return new Item(
        Reason.of("referral.work.lookAgain", head.label(), since),
        head.number(),
        "/assessment/referral/look-again.xhtml?a=" + head.assessmentId(),
        null);
  }
}
