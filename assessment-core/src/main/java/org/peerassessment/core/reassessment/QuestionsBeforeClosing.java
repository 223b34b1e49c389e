package org.peerassessment.core.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.closing.BeforeClosing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;

/** No assessment is closed while a change asks to look at the risk again. */
@ApplicationScoped
class QuestionsBeforeClosing implements BeforeClosing {
  @Inject private QuestionBook book;

  @Override
  public List<Blocker> standingInTheWay(AssessmentId assessment) {
    long open = book.countOpen(assessment);
    return open == 0
        ? List.of()
        : List.of(
            new Blocker(Reason.of("reassessment.questions.open", open), QuestionsSection.KEY));
  }
}
