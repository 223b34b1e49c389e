package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.lawfulness.PurposeGate;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.GoingOn;

/**
 * Once the purpose is lawful, leads say why it is a group, then who belongs, and then why some were
 * referred and others were not.
 */
@ApplicationScoped
class GroupWork implements WorkListSource {
  private static final int MOST = 200;

  @Inject private CaseLoad caseLoad;
  @Inject private GroupRepository groups;
  @Inject private ReflectionAsked reflection;
  @Inject private PurposeGate gate;
  @Inject private GoingOn goingOn;

  @Override
  public List<Item> waitingFor(Caller caller) {
    List<AssessmentHead> led = caseLoad.ledBy(caller, MOST);
    List<Long> ids = led.stream().map(AssessmentHead::assessmentId).toList();
    Set<Long> defined = groups.defined(ids);
    Set<Long> withMembers = groups.withMembers(ids);
    Set<Long> groupsGoingOn = new HashSet<>(defined);
    groupsGoingOn.retainAll(withMembers);
    groupsGoingOn.removeAll(goingOn.stopped(ids));
    Set<Long> asked = reflection.among(groupsGoingOn);
    return led.stream()
        .flatMap(
            head ->
                asked.contains(head.assessmentId())
                    ? Stream.of(item(head, "reflection"))
                    : waiting(head, defined, withMembers))
        .toList();
  }

  /** At most one thing for each assessment: the next. */
  private Stream<Item> waiting(AssessmentHead head, Set<Long> defined, Set<Long> withMembers) {
    long id = head.assessmentId();
    boolean isDefined = defined.contains(id);
    if (isDefined && withMembers.contains(id) || !gate.mayBegin(new AssessmentId(id)).isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(isDefined ? item(head, "members") : item(head, "definition"));
  }

  private static Item item(AssessmentHead head, String page) {
    return new Item(
        Reason.of("group.work." + page, head.label()),
        head.number(),
        "/assessment/group/%s.xhtml?a=%d".formatted(page, head.assessmentId()),
        null);
  }
}
