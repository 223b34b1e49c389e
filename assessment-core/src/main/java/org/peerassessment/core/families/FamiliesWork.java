package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.GoingOn;

/** Assessments whose lead has to decide, or to decide again, whether somebody is told. */
@ApplicationScoped
class FamiliesWork implements WorkListSource {
  private static final int MOST = 200;

  @Inject private CaseLoad caseLoad;
  @Inject private GoingOn goingOn;
  @Inject private TellingToSettle toSettle;
  @Inject private Clock clock;

  @Override
  public List<Item> waitingFor(Caller caller) {
    List<AssessmentHead> led = caseLoad.ledBy(caller, MOST);
    Set<Long> open = led.stream().map(AssessmentHead::assessmentId).collect(Collectors.toSet());
    open.removeAll(goingOn.closed(open).keySet());
    Map<Long, String> asked = new HashMap<>();
    toSettle.nobodyKnown(open).forEach(id -> asked.put(id, "families.work.name"));
    toSettle.neverDecided(open).forEach(id -> asked.put(id, "families.work.decide"));
    toSettle
        .dayPassed(open, LocalDate.now(clock))
        .forEach(id -> asked.put(id, "families.work.again"));
    return led.stream()
        .filter(head -> asked.containsKey(head.assessmentId()))
        .map(head -> item(head, asked.get(head.assessmentId())))
        .toList();
  }

  private static Item item(AssessmentHead head, String key) {
    return new Item(
        Reason.of(key, head.label()),
        head.number(),
        "/assessment/families/carers.xhtml?a=" + head.assessmentId(),
        null);
  }
}
