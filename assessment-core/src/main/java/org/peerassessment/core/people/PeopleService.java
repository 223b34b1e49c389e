package org.peerassessment.core.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.people.CorrectPerson;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonDetail;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.shared.MayBegin;

/** People named in one assessment. */
@Stateless
@Door
public class PeopleService implements People {
  @Inject private PeopleRegister register;
  @Inject private PersonHistory history;
  @Inject private MergedNames names;
  @Inject private LikelyPeople likely;
  @Inject private MergeBook merges;
  @Inject private OwnAssessments own;
  @Inject private Callers callers;
  @Inject private MayBegin gate;
  @Inject private Clock clock;

  @Override
  public long register(AssessmentId assessment, NewPerson person) {
    gate.requireBegun(assessment);
    Answers answers = new Answers();
    PersonAnswers.check(answers, person, LocalDate.now(clock));
    answers
        .require(
            register.count(assessment.value()) < People.MOST,
            "givenName",
            "people.tooMany",
            People.MOST)
        .accept();
    return register.name(assessment.value(), person).personId();
  }

  @Override
  public void correct(CorrectPerson command) {
    Person known = known(command.assessment(), command.personId());
    Map<Scheme, String> identifiers = IdentifierRules.tidied(command.identifiers());
    Answers answers = new Answers();
    PersonAnswers.check(answers, command.person(), LocalDate.now(clock));
    IdentifierRules.check(answers, identifiers);
    answers.accept();
    NewPerson was = known.written();
    known.correct(command.shown(), command.person(), identifiers, clock.instant());
    if (!known.isWritten(was)) {
      history.keep(known.id(), was, command.assessment());
    }
    names.hear(known);
  }

  @Override
  public PersonDetail detail(AssessmentId assessment, long personId) {
    return history.detail(known(assessment, personId));
  }

  @Override
  public List<Likely> likely(AssessmentId assessment, NewPerson person) {
    return likely.of(person, Map.of(), null, assessment.value(), cases());
  }

  @Override
  public List<Likely> likely(AssessmentId assessment, long personId) {
    Person person = known(assessment, personId);
    PersonView as = person.view();
    return likely.of(
        new NewPerson(as.givenName(), as.familyName(), as.dateOfBirth()),
        person.identifiers(),
        person.id(),
        assessment.value(),
        cases());
  }

  @Override
  public List<Likely> likely(NewPerson person) {
    return likely.of(person, Map.of(), null, null, cases());
  }

  private Map<Long, String> cases() {
    return own.numbers(callers.current());
  }

  @Override
  public List<PersonView> list(AssessmentId assessment) {
    return register.in(assessment.value());
  }

  @Override
  public PersonView find(AssessmentId assessment, long personId) {
    return known(assessment, personId).view();
  }

  @Override
  public Map<Long, PersonView> find(AssessmentId assessment, Collection<Long> personIds) {
    return register.of(assessment.value(), personIds).stream()
        .collect(Collectors.toMap(PersonView::personId, Function.identity()));
  }

  private Person known(AssessmentId assessment, long personId) {
    return register
        .find(assessment.value(), personId)
        .or(() -> mergedInto(assessment, personId))
        .orElseThrow(NoSuchRecord::new);
  }

  /** An address from before two records were made one leads to the person as they are known now. */
  private Optional<Person> mergedInto(AssessmentId assessment, long personId) {
    OptionalLong now = merges.knownAs(personId);
    return now.isEmpty() ? Optional.empty() : register.find(assessment.value(), now.getAsLong());
  }
}
