package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.Scheme;

/** What is left of the one who stayed, without what came from the one who goes. */
@Tag("R-REF-08")
class PersonMergeTest {
  private static final LocalDate MAY = LocalDate.of(2012, 5, 1);
  private static final NewPerson KAI = new NewPerson("Kai", "Brook", null);
  private static final NewPerson KAY = new NewPerson("Kay", "Brooks", MAY);
  private static final Map<Scheme, String> KAIS = Map.of(Scheme.COUNCIL_CASE, "CS1");
  private static final Map<Scheme, String> KAYS =
      Map.of(Scheme.COUNCIL_CASE, "CS2", Scheme.NHS, "9434765919");

  private final PersonMerge merge =
      new PersonMerge(
          person(KAY, KAYS), person(KAI, KAIS), 1, "The school says so", 1, Instant.EPOCH);

  @Test
  void whatCameFromTheOtherIsAsItWasBefore() {
    assertEquals(KAI, merge.parted(KAY, KAY));
    assertEquals(KAI, merge.parted(new NewPerson("Kai", "Brook", MAY), KAY));
    assertEquals(KAIS, merge.parted(KAYS, KAYS));
  }

  @Test
  void whatWasCorrectedSinceIsKept() {
    NewPerson since = new NewPerson("Kaia", "Brook", MAY.plusDays(1));
    assertEquals(since, merge.parted(since, KAY));
    Map<Scheme, String> numbers = Map.of(Scheme.COUNCIL_CASE, "CS3", Scheme.PUPIL, "B801200005001");
    assertEquals(numbers, merge.parted(numbers, KAYS));
    assertEquals(Map.of(), merge.parted(Map.of(), KAYS), "what was taken away stays away");
  }

  @Test
  void partOfAWritingIsCorrectedAndPartOfItFromTheOther() {
    assertEquals(
        new NewPerson("Kai", "Brook", MAY.plusDays(1)),
        merge.parted(new NewPerson("Kay", "Brooks", MAY.plusDays(1)), KAY));
    assertEquals(
        Map.of(Scheme.COUNCIL_CASE, "CS1", Scheme.PUPIL, "B801200005001"),
        merge.parted(Map.of(Scheme.COUNCIL_CASE, "CS2", Scheme.PUPIL, "B801200005001"), KAYS));
  }

  private static Person person(NewPerson written, Map<Scheme, String> numbers) {
    Person person = new Person(written);
    person.correct(0, written, numbers, Instant.EPOCH);
    return person;
  }
}
