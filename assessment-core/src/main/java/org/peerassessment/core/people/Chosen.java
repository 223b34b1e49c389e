package org.peerassessment.core.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.peerassessment.core.api.people.MergePeople;
import org.peerassessment.core.api.people.MergePeople.Which;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.core.api.shared.Answers;

/**
 * How a person is written once two records are one: what only one of them has is kept, and where
 * both differ somebody has chosen.
 *
 * @param one the record on whose page it was done
 */
record Chosen(MergePeople command, Person one, Person other) {
  /** A fault stands at {@code name}, {@code dateOfBirth} or the field named as the scheme. */
  Answers check() {
    Answers answers = new Answers().text("reason", command.reason(), Answers.LONG);
    if (namesDiffer()) {
      answers.chosen("name", command.name());
    }
    if (differ(one.written().dateOfBirth(), other.written().dateOfBirth())) {
      answers.chosen("dateOfBirth", command.dateOfBirth());
    }
    for (Scheme scheme : Scheme.values()) {
      if (differ(one.identifiers().get(scheme), other.identifiers().get(scheme))) {
        answers.chosen(scheme.name(), command.numbers().get(scheme));
      }
    }
    return answers;
  }

  NewPerson written() {
    NewPerson names = namesDiffer() ? of(command.name()).written() : one.written();
    LocalDate born =
        either(command.dateOfBirth(), one.written().dateOfBirth(), other.written().dateOfBirth());
    return new NewPerson(names.givenName(), names.familyName(), born);
  }

  Map<Scheme, String> numbers() {
    Map<Scheme, String> numbers = new EnumMap<>(Scheme.class);
    for (Scheme scheme : Scheme.values()) {
      String number =
          either(
              command.numbers().get(scheme),
              one.identifiers().get(scheme),
              other.identifiers().get(scheme));
      if (number != null) {
        numbers.put(scheme, number);
      }
    }
    return numbers;
  }

  private boolean namesDiffer() {
    return !one.view().fullName().equals(other.view().fullName());
  }

  private Person of(Which which) {
    return which == Which.OTHER ? other : one;
  }

  private static boolean differ(Object mine, Object theirs) {
    return mine != null && theirs != null && !mine.equals(theirs);
  }

  private static <T> T either(Which which, T mine, T theirs) {
    if (differ(mine, theirs)) {
      return which == Which.OTHER ? theirs : mine;
    }
    return mine == null ? theirs : mine;
  }
}
