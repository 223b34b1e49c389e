package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.lawfulness.PurposeGate;
import org.peerassessment.core.people.PeopleRegister;
import org.peerassessment.core.referral.GoingOn;

/** People as families name them. */
@ApplicationScoped
class Adults {
  private static final int NAME = 100;

  @Inject private PeopleRegister register;
  @Inject private PurposeGate gate;
  @Inject private GoingOn goingOn;

  /**
   * What stands in the way of naming parents and carers. That the assessment was stopped, by
   * screening or by a purpose check, does not: before it is closed it is decided of everybody
   * whether they are told.
   */
  List<Reason> mayName(AssessmentId assessment) {
    List<Reason> held = goingOn.held(assessment.value());
    return gate.mayBegin(assessment).stream()
        .filter(reason -> !reason.equals(BeforeBeginning.STOPPED) && !held.contains(reason))
        .toList();
  }

  /**
   * @throws StandsInTheWay with what {@link #mayName} says
   */
  void requireNaming(AssessmentId assessment) {
    List<Reason> reasons = mayName(assessment);
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
  }

  /** Either somebody is chosen, or a new person's answers fit. */
  static Answers check(Answers answers, Who who, LocalDate today) {
    if (who == null || who.newPerson() == null) {
      return answers.require(
          who != null && who.personId() != null, "personId", "families.nobodyNamed");
    }
    NewPerson person = who.newPerson();
    return answers
        .require(who.personId() == null, "personId", "families.oneOrTheOther")
        .text("givenName", person.givenName(), NAME)
        .optionalText("familyName", person.familyName(), NAME)
        .optionalDate("dateOfBirth", person.dateOfBirth())
        .notAfter("dateOfBirth", person.dateOfBirth(), today);
  }

  /**
   * The id of the person meant, who is named on the assessment now if they were not.
   *
   * @throws NoSuchRecord if the assessment does not name them
   */
  long resolve(AssessmentId assessment, Who who) {
    if (who.newPerson() != null) {
      return register.name(assessment.value(), who.newPerson()).personId();
    }
    return register.of(assessment.value(), Set.of(who.personId())).stream()
        .findFirst()
        .orElseThrow(NoSuchRecord::new)
        .personId();
  }

  /** Their full names by id. */
  Map<Long, String> names(AssessmentId assessment, Collection<Long> personIds) {
    return register.of(assessment.value(), personIds).stream()
        .collect(Collectors.toMap(PersonView::personId, PersonView::fullName));
  }
}
