package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.people.Likely.Because;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.Scheme;

@Tag("R-REF-08")
class LikenessTest {
  private static final LocalDate MAY = LocalDate.of(2012, 5, 1);

  @Test
  void theSameNameIsFoundWhateverTheAccentsAndCapitals() {
    assertEquals(Set.of(Because.SAME_NAME), between("éloïse", "O'Dell", "Eloise", "ODELL"));
  }

  @Test
  void aNameThatSoundsAlikeIsNear() {
    assertEquals(Set.of(Because.NEAR_NAME), between("Katherine", "Smith", "Catherine", "Smyth"));
    assertEquals(Set.of(Because.NEAR_NAME), between("Mohammed", "Example", "Muhammad", "Example"));
    assertEquals(Set.of(Because.NEAR_NAME), between("Kai", "Brook", "Kay", "Brooke"));
  }

  @Test
  void aFamilyNameThatIsNotKnownMayBeAny() {
    assertEquals(Set.of(Because.NEAR_NAME), between("Kai", "", "Kai", "Brook"));
  }

  @Test
  void shortNamesThatOnlySoundAlikeAreNotNear() {
    assertEquals(Set.of(), between("Al", "Sample", "Eli", "Sample"));
    assertEquals(Set.of(), between("Jo", "Sample", "Joe", "Example"));
  }

  @Test
  void theSameDateOfBirthIsEnoughToBeOfferedAndWeighsLess() {
    Likeness twin =
        Likeness.between(named("Ash", "Brook"), Map.of(), person("Kai", "Brook", MAY), List.of());
    Likeness same =
        Likeness.between(named("Kai", "Brook"), Map.of(), person("Kai", "Brook", MAY), List.of());
    assertEquals(Set.of(Because.SAME_DATE_OF_BIRTH), twin.because());
    assertTrue(same.weight() > twin.weight());
  }

  @Test
  void anotherDateOfBirthWeighsAgainstTheSameName() {
    Person other = person("Kai", "Brook", MAY.plusDays(1));
    Person unknown = person("Kai", "Brook", null);
    assertTrue(
        Likeness.between(named("Kai", "Brook"), Map.of(), other, List.of()).weight()
            < Likeness.between(named("Kai", "Brook"), Map.of(), unknown, List.of()).weight());
  }

  @Test
  void anotherNameThatThePersonIsFoundByIsToldAsThat() {
    List<NewPerson> before = List.of(named("Demelza", "Bolitho"));
    Person known = person("Kai", "Brook", null);
    assertEquals(
        Set.of(Because.EARLIER_NAME),
        Likeness.between(named("Demelsa", "Bolitho"), Map.of(), known, before).because());
    assertEquals(
        Set.of(Because.SAME_NAME),
        Likeness.between(named("Kai", "Brook"), Map.of(), known, before).because());
  }

  @Test
  void theSameNumberWeighsMostAndOnlyInTheSameScheme() {
    Person known = person("Robin", "Sample", null);
    known.correct(
        0,
        new NewPerson("Robin", "Sample", null),
        Map.of(Scheme.COUNCIL_CASE, "CS104"),
        Instant.EPOCH);
    NewPerson kai = named("Kai", "Brook");
    assertEquals(
        Set.of(Because.SAME_IDENTIFIER),
        Likeness.between(kai, Map.of(Scheme.COUNCIL_CASE, "CS104"), known, List.of()).because());
    assertEquals(
        Set.of(), Likeness.between(kai, Map.of(Scheme.PUPIL, "CS104"), known, List.of()).because());
  }

  @Test
  void aNameInAnotherScriptIsItsOwnKey() {
    assertFalse(Sounds.given("Ольга").isEmpty());
    assertFalse(Collections.disjoint(Sounds.given("Ольга"), Sounds.given("ольга")));
  }

  /** Otherwise the index would not lead to somebody of the very same name. */
  @Property
  void everybodySoundsLikeThemselves(
      @ForAll @AlphaChars @StringLength(min = 1, max = 100) String name) {
    assertFalse(Sounds.given(name).isEmpty());
    assertEquals(Sounds.of(name, name), Sounds.of(name.toUpperCase(), name));
    assertTrue(Sounds.of(name, name).stream().allMatch(key -> key.length() <= 60));
  }

  private static Set<Because> between(String given, String family, String other, String others) {
    return Likeness.between(
            new NewPerson(given, family, null), Map.of(), person(other, others, null), List.of())
        .because();
  }

  private static NewPerson named(String given, String family) {
    return new NewPerson(given, family, MAY);
  }

  private static Person person(String given, String family, LocalDate born) {
    return new Person(new NewPerson(given, family, born));
  }
}
