package org.peerassessment.web.referral;

import java.io.Serializable;
import java.time.LocalDate;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.web.people.Choice;

/** One row of 'who was named'. */
public class PersonRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String givenName;
  private String familyName;
  private LocalDate dateOfBirth;

  private final Choice choice = new Choice();

  boolean isBlank() {
    return givenName == null && familyName == null && dateOfBirth == null;
  }

  /** As typed, and known as whom they were chosen to be. */
  NewPerson person() {
    return choice.settle(new NewPerson(givenName, familyName, dateOfBirth));
  }

  /** Whether they may be somebody already known: asked once for what is typed. */
  public Choice getChoice() {
    return choice;
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
