package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.people.PeopleRegister;

/** The people of an assessment as the group names them. */
@ApplicationScoped
class Persons {
  private static final int NAME = 100;

  @Inject private People people;
  @Inject private PeopleRegister register;

  /** Either somebody is chosen, or a new person's answers fit. */
  static Answers check(Answers answers, Who who, LocalDate today) {
    if (who == null || who.newPerson() == null) {
      return answers.require(
          who != null && who.personId() != null, "personId", "group.nobodyNamed");
    }
    NewPerson person = who.newPerson();
    return answers
        .require(who.personId() == null, "personId", "group.oneOrTheOther")
        .text("givenName", person.givenName(), NAME)
        .optionalText("familyName", person.familyName(), NAME)
        .optionalDate("dateOfBirth", person.dateOfBirth())
        .notAfter("dateOfBirth", person.dateOfBirth(), today);
  }

  /**
   * The id of the person meant, who is named on the assessment now if they were not.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment does not name them
   */
  long resolve(AssessmentId assessment, Who who) {
    return who.newPerson() == null
        ? people.find(assessment, who.personId()).personId()
        : people.register(assessment, who.newPerson());
  }

  /** Their full names by id. */
  Map<Long, String> names(AssessmentId assessment, Collection<Long> personIds) {
    return register.of(assessment.value(), personIds).stream()
        .collect(Collectors.toMap(PersonView::personId, PersonView::fullName));
  }
}
