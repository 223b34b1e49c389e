package org.peerassessment.core.belonging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.GoingOn;

/** Assessments whose lead has to say how a disagreement about who belongs was resolved. */
@ApplicationScoped
class BelongingWork implements WorkListSource {
  private static final int MOST = 200;

  @Inject private CaseLoad caseLoad;
  @Inject private GoingOn goingOn;
  @Inject private PictureTaker pictures;

  @Override
  public List<Item> waitingFor(Caller caller) {
    List<AssessmentHead> led = caseLoad.ledBy(caller, MOST);
    List<Long> ids = led.stream().map(AssessmentHead::assessmentId).toList();
    Set<Long> going = new HashSet<>(ids);
    going.removeAll(goingOn.stopped(ids));
    Set<Long> differing = pictures.differing(going);
    return led.stream()
        .filter(head -> differing.contains(head.assessmentId()))
        .map(BelongingWork::item)
        .collect(Collectors.toUnmodifiableList());
  }

  private static Item item(AssessmentHead head) {
    return new Item(
        Reason.of("belonging.work.differ", head.label()),
        head.number(),
        "/assessment/belonging/accounts.xhtml?a=" + head.assessmentId(),
        null);
  }
}
