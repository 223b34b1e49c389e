package org.peerassessment.core.people;

import java.time.LocalDate;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.shared.Answers;

/** What a person's name and date of birth must be like. */
public final class PersonAnswers {
  private static final int NAME = 100;

  private PersonAnswers() {}

  /** Checks one person asked for on a form of their own. */
  static void check(Answers answers, NewPerson person, LocalDate today) {
    answers
        .text("givenName", person.givenName(), NAME)
        .optionalText("familyName", person.familyName(), NAME)
        .optionalDate("dateOfBirth", person.dateOfBirth())
        .notAfter("dateOfBirth", person.dateOfBirth(), today);
  }

  /**
   * Checks one of several people in a list.
   *
   * @param row which of them, from 1
   */
  public static void checkRow(
      Answers answers, String field, int row, NewPerson person, LocalDate today) {
    answers
        .require(!person.givenName().isEmpty(), field, "people.row.givenName", row)
        .optionalText(field, person.givenName(), NAME)
        .optionalText(field, person.familyName(), NAME)
        .require(Answers.inRange(person.dateOfBirth()), field, "people.row.year", row)
        .require(
            person.dateOfBirth() == null || !person.dateOfBirth().isAfter(today),
            field,
            "people.row.dateOfBirth",
            row);
  }
}
