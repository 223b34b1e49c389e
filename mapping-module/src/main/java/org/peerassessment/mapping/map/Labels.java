package org.peerassessment.mapping.map;

import java.util.Map;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.api.map.Who;

/**
 * How people are labelled on the picture.
 *
 * @param people those whom the assessment names, by id
 */
record Labels(PeopleOnPictures as, Map<Long, PersonView> people) {
  Labels {
    people = Map.copyOf(people);
  }

  /** The label; initials where the name that is asked for is not known. */
  String of(Who who) {
    String initials = who.initials().replace(".", "");
    PersonView person = people.get(who.personId());
    if (person == null) {
      return initials;
    }
    String name =
        switch (as) {
          case INITIALS -> initials;
          case FIRST_NAMES -> person.givenName();
          case FULL_NAMES -> person.fullName();
        };
    return name.isBlank() ? initials : name;
  }

  /** The label of one of several who share it. */
  String numbered(String label, int number) {
    return as == PeopleOnPictures.INITIALS ? label + number : label + " " + number;
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "Labels[" + as + "]";
  }
}
