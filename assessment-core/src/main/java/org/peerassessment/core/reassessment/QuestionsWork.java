package org.peerassessment.core.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;

/** Leads and supervisors look at the risk again where something changed. */
@ApplicationScoped
class QuestionsWork implements WorkListSource {
  private static final int MOST = 200;

  @Inject private CaseLoad caseLoad;
  @Inject private QuestionBook book;

  @Override
  public List<Item> waitingFor(Caller caller) {
    List<AssessmentHead> answeredFor =
        caseLoad.mine(caller, MOST).stream()
            .filter(c -> c.as() == Involvement.LEAD || c.as() == Involvement.SUPERVISOR)
            .map(CaseLoad.Case::head)
            .toList();
    Map<Long, Long> open =
        book.countOpen(answeredFor.stream().map(AssessmentHead::assessmentId).toList());
    return answeredFor.stream()
        .filter(head -> open.containsKey(head.assessmentId()))
        .map(head -> item(head, open.get(head.assessmentId())))
        .toList();
  }

  private static Item item(AssessmentHead head, long open) {
    return new Item(
        Reason.of("reassessment.work", head.label(), open),
        head.number(),
        "/assessment/reassessment/questions.xhtml?a=" + head.assessmentId(),
        null);
  }
}
