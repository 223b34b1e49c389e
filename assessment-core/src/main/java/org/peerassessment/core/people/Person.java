package org.peerassessment.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.PersonView;

/**
 * Somebody an assessment is about. Named by a referrer or a stakeholder, often with a first name
 * only; corrected as more is known.
 */
@Entity
@Table(name = "person")
public class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "date_of_birth")
  private LocalDate dateOfBirth;

  @Version private long version;

  protected Person() {}

  Person(NewPerson as) {
    write(as);
  }

  /** Writes the person as they are now said to be. */
  final void write(NewPerson as) {
    givenName = as.givenName();
    familyName = as.familyName();
    dateOfBirth = as.dateOfBirth();
  }

  long id() {
    return id;
  }

  PersonView view() {
    return new PersonView(id, givenName, familyName, dateOfBirth);
  }
}
