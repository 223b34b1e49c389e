package org.peerassessment.core.api.people;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.Words;

/**
 * A person as somebody names them. Blank spaces around the names are dropped.
 *
 * @param givenName needed; 100 characters at most
 * @param familyName may be left out; 100 characters at most
 * @param dateOfBirth may be left out
 * @param sameAs who it turned out to be of those that the caller's assessments name already, or
 *     null for somebody new; the register then keeps how that person is written
 */
public record NewPerson(String givenName, String familyName, LocalDate dateOfBirth, Long sameAs) {
  public NewPerson {
    givenName = Words.line(givenName);
    familyName = Words.line(familyName);
  }

  /** Somebody new. */
  public NewPerson(String givenName, String familyName, LocalDate dateOfBirth) {
    this(givenName, familyName, dateOfBirth, null);
  }

  /** The same answers, about somebody who is known already. */
  public NewPerson knownAs(long personId) {
    return new NewPerson(givenName, familyName, dateOfBirth, personId);
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "NewPerson[]";
  }
}
