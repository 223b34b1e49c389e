package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;

/** Assessments whose lead has to decide, or to decide again, whether somebody is told. */
@ApplicationScoped
class FamiliesWork implements WorkListSource {
  private static final int MOST = 200;

  @Inject private CaseLoad caseLoad;
  @Inject private FamilyRepository families;
  @Inject private Clock clock;

  @Override
  public List<Item> waitingFor(Caller caller) {
    List<AssessmentHead> led = caseLoad.ledBy(caller, MOST);
    LocalDate today = LocalDate.now(clock);
    Map<Long, Households> households =
        families.households(led.stream().map(AssessmentHead::assessmentId).toList());
    return led.stream()
        .filter(
            head ->
                !MayCloseOverParents.reasons(households.get(head.assessmentId()), today).isEmpty())
        .map(head -> item(head, households.get(head.assessmentId()), today))
        .toList();
  }

  private static Item item(AssessmentHead head, Households households, LocalDate today) {
    String key =
        households.aDayHasPassed(today)
            ? "families.work.again"
            : households.undecided(today) > 0 ? "families.work.decide" : "families.work.name";
    return new Item(
        Reason.of(key, head.label()),
        head.number(),
        "/assessment/families/carers.xhtml?a=" + head.assessmentId(),
        null);
  }
}
