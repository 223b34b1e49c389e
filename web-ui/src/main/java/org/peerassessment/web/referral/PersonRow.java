package org.peerassessment.web.referral;

import java.io.Serializable;
import java.time.LocalDate;
import org.peerassessment.core.api.people.NewPerson;

/** One row of 'who was named'. */
public class PersonRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String givenName;
  private String familyName;
  private LocalDate dateOfBirth;

  boolean isBlank() {
    return givenName == null && familyName == null && dateOfBirth == null;
  }

  NewPerson person() {
    return new NewPerson(givenName, familyName, dateOfBirth);
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public LocalDate getDateOfBirth() {
    return dateOfBirth;
  }

  public void setDateOfBirth(LocalDate dateOfBirth) {
    this.dateOfBirth = dateOfBirth;
  }
}
