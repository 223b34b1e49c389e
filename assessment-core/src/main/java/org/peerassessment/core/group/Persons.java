package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Words;
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
   * @throws NotAccepted if the name of somebody new is on the assessment already, and nobody said
   *     that it is another person
   */
  long resolve(AssessmentId assessment, Who who) {
    if (who.newPerson() == null) {
      return people.find(assessment, who.personId()).personId();
    }
    if (!who.namesake()) {
      requireNewName(who.newPerson(), people.list(assessment));
    }
    return people.register(assessment, who.newPerson());
  }

  /** One person under two names would be two people to everything that counts them. */
  static void requireNewName(NewPerson person, List<PersonView> named) {
    String name =
        plain(Words.orEmpty(person.givenName()) + " " + Words.orEmpty(person.familyName()));
    named.stream()
        .map(PersonView::fullName)
        .filter(known -> plain(known).equals(name))
        .findFirst()
        .ifPresent(
            known -> {
              throw new NotAccepted(Reason.about("givenName", "group.sameName", known));
            });
  }

  private static String plain(String name) {
    return Words.name(name).toLowerCase(Locale.UK);
  }

  /** Their full names by id. */
  Map<Long, String> names(AssessmentId assessment, Collection<Long> personIds) {
    return register.of(assessment.value(), personIds).stream()
        .collect(Collectors.toMap(PersonView::personId, PersonView::fullName));
  }
}
