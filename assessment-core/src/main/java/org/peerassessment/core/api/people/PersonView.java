package org.peerassessment.core.api.people;

import java.time.LocalDate;

/**
 * A person as named in an assessment.
 *
 * @param familyName empty where it is not known yet
 * @param dateOfBirth null where it is not known yet
 */
public record PersonView(
    long personId, String givenName, String familyName, LocalDate dateOfBirth) {

  /** Given and family name, as known. */
  public String fullName() {
    return (givenName + " " + familyName).strip();
  }

  /** First letters of the names, such as {@code A.B.}: how people are labelled by default. */
  public String initials() {
    return first(givenName) + first(familyName);
  }

  private static String first(String name) {
    return name.isEmpty() ? "" : Character.toString(name.codePointAt(0)).toUpperCase() + ".";
  }
}
