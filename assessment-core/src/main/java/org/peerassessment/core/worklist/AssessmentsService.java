package org.peerassessment.core.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.referral.DueState;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.worklist.AssessmentName;
import org.peerassessment.core.api.worklist.Assessments;
import org.peerassessment.core.referral.CaseLoad;

/** The assessments the caller is named on. */
@Stateless
@Door
public class AssessmentsService implements Assessments {
  private static final int WORDS = 100;
  private static final int LAST_PAGE = 10_000;

  @Inject private AssessmentLines lines;
  @Inject private CaseLoad cases;
  @Inject private Callers callers;

  @Override
  public Page list(Filter filter, int page) {
    new Answers().optionalText("words", filter.words(), WORDS).accept();
    Caller user = callers.current();
    int first = Math.min(Math.max(page, 0), LAST_PAGE) * PAGE;
    return new Page(
        lines.of(user, filter, first, PAGE),
        cases.count(user, filter.words(), filter.due()),
        cases.count(user, "", DueState.LATE),
        cases.count(user, "", DueState.NEAR));
  }

  @Override
  public Map<Long, String> numbers() {
    return cases.numbers(callers.current());
  }

  @Override
  public List<AssessmentName> names(Collection<Long> assessmentIds) {
    return cases.heads(callers.current(), assessmentIds).stream()
        .map(
            head ->
                new AssessmentName(
                    new AssessmentId(head.assessmentId()), head.number(), head.label()))
        .toList();
  }

  @Override
  public Map<Long, String> numbersToWriteIn() {
    return cases.numbersToWriteIn(callers.current());
  }
}
