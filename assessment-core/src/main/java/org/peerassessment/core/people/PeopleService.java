package org.peerassessment.core.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.shared.MayBegin;

/** People named in one assessment. */
@Stateless
@Door
public class PeopleService implements People {
  @Inject private PeopleRegister register;
  @Inject private MayBegin gate;
  @Inject private Clock clock;

  @Override
  public long register(AssessmentId assessment, NewPerson person) {
    gate.requireBegun(assessment);
    Answers answers = new Answers();
    PersonAnswers.check(answers, person, LocalDate.now(clock));
    answers
        .require(
            register.count(assessment.value()) < PeopleRegister.MOST,
            "givenName",
            "people.tooMany",
            PeopleRegister.MOST)
        .accept();
    return register.name(assessment.value(), person).personId();
  }

  @Override
  public void correct(AssessmentId assessment, long personId, NewPerson person) {
    Person known = known(assessment, personId);
    Answers answers = new Answers();
    PersonAnswers.check(answers, person, LocalDate.now(clock));
    answers.accept();
    known.write(person);
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
    return register.find(assessment.value(), personId).orElseThrow(NoSuchRecord::new);
  }
}
