package org.peerassessment.core.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section;

/** The line "risk after changes": to be looked at again while a question is open. */
@ApplicationScoped
class QuestionsSection implements Section {
  static final String KEY = "reassessment.questions";

  @Inject private QuestionBook book;
  @Inject private KnownGroup group;

  @Override
  public String key() {
    return KEY;
  }

  /** They stand in the way of closing, also where the assessment was stopped. */
  @Override
  public boolean opensWhenStopped() {
    return true;
  }

  @Override
  public Stage stage() {
    return Stage.UNDERSTAND;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    long open = book.countOpen(assessment);
    if (open > 0) {
      return Standing.of(State.LOOK_AGAIN, Reason.of("reassessment.questions.open", open));
    }
    return group.hadTwoMembers(assessment)
        ? Standing.of(State.DONE, Reason.of("reassessment.questions.nothing"))
        : Standing.blocked(
            Reason.of("reassessment.questions.noGroup"),
            List.of(new Blocker(Reason.of("reassessment.questions.needsTwo"), "group.members")));
  }
}
