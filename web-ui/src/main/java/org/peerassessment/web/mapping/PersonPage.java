package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.web.frame.Forms;

/** Names somebody else in the assessment, or corrects how a person is written. */
@Named("mapPerson")
@RequestScoped
public class PersonPage {
  @Inject private Address address;
  @Inject private People people;
  @Inject private Forms forms;
  private String givenName;
  private String familyName;
  private LocalDate dateOfBirth;

  @PostConstruct
  void read() {
    if (!isNew()) {
      PersonView person = people.find(address.assessment(), address.id("person"));
      givenName = person.givenName();
      familyName = person.familyName();
      dateOfBirth = person.dateOfBirth();
    }
  }

  public boolean isNew() {
    return !address.has("person");
  }

  public String save() {
    NewPerson person = new NewPerson(givenName, familyName, dateOfBirth);
    return forms.attempt(
        () -> {
          if (isNew()) {
            people.register(address.assessment(), person);
          } else {
            people.correct(address.assessment(), address.id("person"), person);
          }
        },
        address.tables());
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
