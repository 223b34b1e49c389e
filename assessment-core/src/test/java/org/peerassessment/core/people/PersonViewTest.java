package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.PersonView;

class PersonViewTest {
  @Test
  void initialsAreTheFirstLettersOfTheNames() {
    assertEquals("K.B.", view("Kai", "Brook").initials());
    assertEquals("É.O.", view("éloise", "o'Dell").initials());
  }

  @Test
  void aFirstNameAloneIsEnough() {
    PersonView kai = view(" Kai ", null);
    assertEquals("K.", kai.initials());
    assertEquals("Kai", kai.fullName());
  }

  @Test
  @Tag("R-REF-01")
  void aCorrectionReplacesHowThePersonWasWritten() {
    Person person = new Person(new NewPerson("Kay", "", null));
    person.correct(
        0, new NewPerson("Kai", "Brook", LocalDate.of(2012, 5, 1)), Map.of(), Instant.EPOCH);
    assertEquals("Kai Brook", person.view().fullName());
    assertEquals(LocalDate.of(2012, 5, 1), person.view().dateOfBirth());
  }

  @Test
  void noNameReachesALog() {
    assertEquals("NewPerson[]", new NewPerson("Kai", "Brook", null).toString());
  }

  private static PersonView view(String given, String family) {
    return new Person(new NewPerson(given, family, null)).view();
  }
}
