package org.peerassessment.core.closing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.closing.Closing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.GoingOn;

/** Closes assessments. */
@Stateless
@Door
public class ClosingService implements Closing {
  @Inject private ClosingRepository closings;
  @Inject private ToSettle toSettle;
  @Inject private GoingOn goingOn;
  @Inject private CaseLoad cases;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public ClosingView view(AssessmentId assessment) {
    AssessmentHead head = cases.head(assessment);
    Optional<ClosingEntry> closed = closings.of(assessment);
    return new ClosingView(
        closed.map(entry -> entry.view(names.of(entry.people()))).orElse(null),
        closed.isPresent() ? List.of() : toSettle.of(assessment),
        names.of(head.supervisorId()),
        closed.isEmpty() && leads(head));
  }

  @Override
  public void check(NewClosing command) {
    ClosingEntry.check(command, LocalDate.now(clock)).accept();
    AssessmentId id = command.assessment();
    List<Reason> reasons =
        MayClose.reasons(
            leads(cases.head(id)),
            toSettle.of(id),
            goingOn.closedOn(id.value()).map(GoingOn::closed));
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }

  @Override
  public void close(NewClosing command) {
    goingOn.hold(command.assessment());
    check(command);
    AssessmentHead head = cases.head(command.assessment());
    closings.keep(new ClosingEntry(command, head, clock.instant()));
    goingOn.close(command.assessment(), command.closedOn());
  }

  private boolean leads(AssessmentHead head) {
    return head.leadId() == callers.current().userId();
  }
}
