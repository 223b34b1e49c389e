package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.access.StaffAccounts;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.referral.Due;
import org.peerassessment.core.api.referral.DueState;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.referral.CaseLoad.Case;
import org.peerassessment.core.settings.SettingsBook;

/**
 * What the beginning of an assessment asks of its lead: to screen, to set a timeframe, to mind the
 * due date (the supervisor too); and news of an assessment handed over, for two weeks.
 */
@ApplicationScoped
public class ReferralWork implements WorkListSource {
  private static final int MOST = 200;
  private static final Duration NEWS = Duration.ofDays(14);

  @Inject private CaseLoad caseLoad;
  @Inject private AssessmentRepository assessments;
  @Inject private GoingOn goingOn;
  @Inject private StaffAccounts staff;
  @Inject private SettingsBook settings;
  @Inject private Clock clock;

  @Override
  public List<Item> waitingFor(Caller caller) {
    List<Case> cases = caseLoad.mine(caller, MOST);
    List<Long> ids = cases.stream().map(c -> c.head().assessmentId()).toList();
    Map<Long, Boolean> screened = assessments.screened(ids);
    Set<Long> closedAccounts = staff.disabled(answering(cases));
    Set<Long> stopped = goingOn.stopped(ids);
    int near = settings.daysNear();
    List<Item> items = new ArrayList<>();
    for (Case one : cases) {
      if (!stopped.contains(one.head().assessmentId())) {
        handedOver(one, items);
        toSetUp(one, screened.containsKey(one.head().assessmentId()), items);
        dueDate(one, near, items);
        gone(one, closedAccounts, items);
      }
    }
    return items.stream().limit(MOST).toList();
  }

  private void handedOver(Case one, List<Item> items) {
    boolean recent = one.since().isAfter(clock.instant().minus(NEWS));
    boolean answers = one.as() == Involvement.LEAD || one.as() == Involvement.SUPERVISOR;
    if (answers && recent && !one.reason().isEmpty()) {
      items.add(item("handedOver." + one.as(), one, "referral/staff", null));
    }
  }

  private static Set<Long> answering(List<Case> cases) {
    return cases.stream()
        .flatMap(one -> Stream.of(one.head().leadId(), one.head().supervisorId()))
        .collect(Collectors.toSet());
  }

  /** Whoever cannot sign in any more does nothing: the other hands over for them. */
  private static void gone(Case one, Set<Long> closedAccounts, List<Item> items) {
    AssessmentHead head = one.head();
    if (one.as() == Involvement.SUPERVISOR && closedAccounts.contains(head.leadId())) {
      items.add(item("leadGone", one, "referral/staff", null));
    } else if (one.as() == Involvement.LEAD && closedAccounts.contains(head.supervisorId())) {
      items.add(item("supervisorGone", one, "referral/staff", null));
    }
  }

  private static void toSetUp(Case one, boolean screened, List<Item> items) {
    if (one.as() != Involvement.LEAD) {
      return;
    }
    if (!screened) {
      items.add(item("screen", one, "referral/screening", null));
    } else if (one.head().due() == null) {
      items.add(item("setTimeframe", one, "referral/timeframe", null));
    }
  }

  private void dueDate(Case one, int near, List<Item> items) {
    if (one.as() != Involvement.LEAD && one.as() != Involvement.SUPERVISOR) {
      return;
    }
    Due due = Due.of(one.head().due(), LocalDate.now(clock), near);
    if (due.state() == DueState.NEAR || due.state() == DueState.LATE) {
      String key = due.state() == DueState.NEAR ? "dueNear" : "dueLate";
      items.add(item(key, one, "overview", due.date()));
    }
  }

  private static Item item(String key, Case one, String page, LocalDate due) {
    return new Item(
        Reason.of("referral.work." + key, one.head().label()),
        one.head().number(),
        "/assessment/" + page + ".xhtml?a=" + one.head().assessmentId(),
        due);
  }
}
