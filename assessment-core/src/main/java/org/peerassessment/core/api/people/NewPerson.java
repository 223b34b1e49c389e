package org.peerassessment.core.api.people;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.Words;

/**
 * A person as somebody names them. Blank spaces around the names are dropped.
 *
 * @param givenName needed; 100 characters at most
 * @param familyName may be left out; 100 characters at most
 * @param dateOfBirth may be left out
 */
public record NewPerson(String givenName, String familyName, LocalDate dateOfBirth) {
  public NewPerson {
    givenName = Words.orEmpty(givenName);
    familyName = Words.orEmpty(familyName);
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "NewPerson[]";
  }
}
