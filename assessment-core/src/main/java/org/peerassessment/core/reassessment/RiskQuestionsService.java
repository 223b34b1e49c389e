package org.peerassessment.core.reassessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.reassessment.Change;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;

/** The door to what asks to look at the risk again. */
@Stateless
@Door
public class RiskQuestionsService implements RiskQuestions {
  @Inject private QuestionBook book;
  @Inject private QuestionViews views;
  @Inject private KnownGroup group;
  @Inject private MayAnswer mayAnswer;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public void ask(Change change) {
    if (group.hadTwoMembers(change.assessment())) {
      book.ask(change);
    }
  }

  @Override
  public OpenQuestions open(AssessmentId assessment) {
    return new OpenQuestions(
        views.of(assessment, book.open(assessment)),
        book.countOpen(assessment),
        mayAnswer.reasons(assessment, callers.current().userId()).isEmpty());
  }

  @Override
  public List<Question> answered(AssessmentId assessment, int first) {
    return views.of(assessment, book.answered(assessment, Math.max(0, first), PAGE));
  }

  @Override
  public void answer(Answer command) {
    long by = callers.current().userId();
    mayAnswer.require(command.assessment(), by);
    RiskQuestion.check(command);
    Set<Long> ids = command.questions().stream().map(Seen::questionId).collect(Collectors.toSet());
    Map<Long, RiskQuestion> found =
        book.of(command.assessment(), ids).stream()
            .collect(Collectors.toMap(RiskQuestion::id, Function.identity()));
    if (found.size() != ids.size()) {
      throw new NoSuchRecord();
    }
    for (Seen seen : command.questions()) {
      found.get(seen.questionId()).answer(seen.version(), command, by, clock.instant());
    }
  }
}
