package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.GoingOn;

/** Lawful bases that leads have to record. */
@ApplicationScoped
public class BasisWork implements WorkListSource {
  private static final int MOST = 200;

  @Inject private CaseLoad caseLoad;
  @Inject private LawfulnessRepository repository;
  @Inject private GoingOn goingOn;

  @Override
  public List<Item> waitingFor(Caller caller) {
    List<AssessmentHead> led = caseLoad.ledBy(caller, MOST);
    List<Long> ids = led.stream().map(AssessmentHead::assessmentId).toList();
    Set<Long> done = repository.withBasis(ids);
    Set<Long> stopped = goingOn.stopped(ids);
    return led.stream()
        .filter(head -> !done.contains(head.assessmentId()))
        .filter(head -> !stopped.contains(head.assessmentId()))
        .map(BasisWork::item)
        .toList();
  }

  private static Item item(AssessmentHead head) {
    return new Item(
        Reason.of("lawfulness.work.record", head.label()),
        head.number(),
        "/assessment/lawfulness/basis.xhtml?a=" + head.assessmentId(),
        null);
  }
}
