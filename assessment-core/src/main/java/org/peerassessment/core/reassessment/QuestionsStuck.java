package org.peerassessment.core.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.StuckSource;

/** Questions about the risk that nobody has answered, from the day of the oldest. */
@ApplicationScoped
class QuestionsStuck implements StuckSource {
  @Inject private QuestionBook book;

  @Override
  public List<Stuck> in(Collection<Long> assessmentIds) {
    return book.openSince(assessmentIds).entrySet().stream()
        .map(
            e ->
                new Stuck(
                    e.getKey(),
                    Reason.of("reassessment.stuck"),
                    null,
                    e.getValue(),
                    "/assessment/reassessment/questions.xhtml?a=" + e.getKey()))
        .toList();
  }
}
