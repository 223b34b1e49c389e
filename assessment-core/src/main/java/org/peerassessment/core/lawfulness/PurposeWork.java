package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.GoingOn;

/** Purpose checks that leads have to answer: asked for, or due for another look. */
@ApplicationScoped
public class PurposeWork implements WorkListSource {
  private static final int MOST = 200;

  @Inject private CaseLoad caseLoad;
  @Inject private PurposeRepository purposes;
  @Inject private GoingOn goingOn;
  @Inject private Clock clock;

  @Override
  public List<Item> waitingFor(Caller caller) {
    List<AssessmentHead> led = caseLoad.ledBy(caller, MOST);
    List<Long> ids = led.stream().map(AssessmentHead::assessmentId).toList();
    Set<Long> open = purposes.open(ids).keySet();
    Set<Long> closed = goingOn.closed(ids).keySet();
    Map<Long, PurposeCheckEntry> current =
        purposes.current(ids).stream()
            .collect(Collectors.toMap(PurposeCheckEntry::assessmentId, Function.identity()));
    return led.stream()
        .filter(head -> !closed.contains(head.assessmentId()))
        .flatMap(
            head ->
                waiting(head, open.contains(head.assessmentId()), current.get(head.assessmentId())))
        .toList();
  }

  private Stream<Item> waiting(AssessmentHead head, boolean open, PurposeCheckEntry current) {
    boolean look = current != null && current.wantsLook(LocalDate.now(clock));
    if (open) {
      return Stream.of(item(head, "lawfulness.work.purposeAsked", null));
    }
    return look
        ? Stream.of(item(head, "lawfulness.work.purposeAgain", current.lookAgainOn()))
        : Stream.empty();
  }

  private static Item item(AssessmentHead head, String key, LocalDate due) {
    return new Item(
        Reason.of(key, head.label()),
        head.number(),
        "/assessment/lawfulness/purpose.xhtml?a=" + head.assessmentId(),
        due);
  }
}
