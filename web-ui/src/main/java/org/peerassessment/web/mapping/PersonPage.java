package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.people.LikelyPart;

/** Names somebody else in the assessment. */
@Named("mapPerson")
@RequestScoped
public class PersonPage {
  @Inject private Address address;
  @Inject private People people;
  @Inject private LikelyPart likely;
  @Inject private Forms forms;
  private String givenName;
  private String familyName;
  private LocalDate dateOfBirth;

  public String save() {
    return forms.attempt(
        () ->
            people.register(
                address.assessment(),
                likely.settle(
                    address.assessment(), new NewPerson(givenName, familyName, dateOfBirth))),
        address.whereFrom());
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
