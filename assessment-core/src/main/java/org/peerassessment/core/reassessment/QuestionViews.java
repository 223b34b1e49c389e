package org.peerassessment.core.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.reassessment.RiskQuestions.Answered;
import org.peerassessment.core.api.reassessment.RiskQuestions.Changed;
import org.peerassessment.core.api.reassessment.RiskQuestions.Question;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.context.ContextBook;
import org.peerassessment.core.people.PeopleRegister;

/** Questions as they are read: with the names of people and places, asked for once each. */
@ApplicationScoped
class QuestionViews {
  @Inject private QuestionBook book;
  @Inject private PeopleRegister people;
  @Inject private ContextBook contexts;
  @Inject private AccountNames accounts;

  /** Names by id. */
  private record Names(
      Map<Long, String> people, Map<Long, String> places, Map<Long, String> accounts) {}

  List<Question> of(AssessmentId assessment, List<RiskQuestion> questions) {
    Map<Long, List<RiskChange>> changes =
        book.changes(questions.stream().map(RiskQuestion::id).toList(), RiskQuestions.MOST_CHANGES);
    Names names = names(assessment, questions, changes.values());
    return questions.stream()
        .map(q -> view(q, changes.getOrDefault(q.id(), List.of()), names))
        .toList();
  }

  private static Question view(RiskQuestion question, List<RiskChange> latest, Names names) {
    return new Question(
        question.id(),
        question.version(),
        question.kind(),
        question.askedOn(),
        question.changes(),
        latest.stream().map(c -> view(c, names)).toList(),
        question.isOpen()
            ? null
            : new Answered(
                question.outcome(),
                question.why(),
                question.whatNow(),
                names.accounts().getOrDefault(question.answeredBy(), ""),
                question.answeredAt()));
  }

  private static Changed view(RiskChange change, Names names) {
    return new Changed(
        change.what(),
        change.people().stream().map(names.people()::get).filter(Objects::nonNull).toList(),
        change.contextId() == null ? "" : names.places().getOrDefault(change.contextId(), ""),
        names.accounts().getOrDefault(change.recordedBy(), ""),
        change.recordedAt());
  }

  private Names names(
      AssessmentId assessment, List<RiskQuestion> questions, Collection<List<RiskChange>> changes) {
    List<RiskChange> all = changes.stream().flatMap(List::stream).toList();
    Set<Long> who = all.stream().flatMap(c -> c.people().stream()).collect(Collectors.toSet());
    Set<Long> where =
        all.stream()
            .map(RiskChange::contextId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<Long> writers =
        Stream.concat(
                all.stream().map(RiskChange::recordedBy),
                questions.stream().map(RiskQuestion::answeredBy).filter(Objects::nonNull))
            .collect(Collectors.toSet());
    return new Names(
        people.of(assessment.value(), who).stream()
            .collect(Collectors.toMap(PersonView::personId, PersonView::fullName)),
        where.isEmpty()
            ? Map.of()
            : contexts.of(assessment.value(), where).stream()
                .collect(Collectors.toMap(ContextView::contextId, ContextView::name)),
        accounts.of(writers));
  }
}
