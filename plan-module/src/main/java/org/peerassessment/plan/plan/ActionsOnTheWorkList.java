package org.peerassessment.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.families.Consents;
import org.peerassessment.core.api.families.Consents.SaidNo;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Assessments;
import org.peerassessment.core.api.worklist.WorkListSource;

/** Actions that name a member who has said no to direct work since. */
@ApplicationScoped
class ActionsOnTheWorkList implements WorkListSource {
  private static final int MOST = 200;

  @Inject private PlanStore store;
  @Inject private Consents consents;
  @Inject private Assessments assessments;

  @Override
  public List<Item> waitingFor(Caller caller) {
    if (!caller.may(Permission.ASSESSMENT_WRITE)) {
      return List.of();
    }
    Map<Long, String> numbers = assessments.numbersToWriteIn();
    List<PlanAction> actions = store.actionsWithMembers(numbers.keySet());
    if (actions.isEmpty()) {
      return List.of();
    }
    Set<SaidNo> no = new HashSet<>(consents.saidNo());
    return actions.stream()
        .filter(a -> a.memberIds().stream().anyMatch(id -> no.contains(asked(a, id))))
        .collect(Collectors.groupingBy(PlanAction::assessmentId, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> item(e.getKey(), e.getValue(), numbers.get(e.getKey())))
        .limit(MOST)
        .toList();
  }

  private static SaidNo asked(PlanAction action, long personId) {
    return new SaidNo(new AssessmentId(action.assessmentId()), personId, action.directWork());
  }

  private static Item item(long assessmentId, long actions, String number) {
    return new Item(
        Reason.of("plan.work.consent", actions),
        number,
        "/assessment/plan/plan.xhtml?a=" + assessmentId,
        null);
  }
}
