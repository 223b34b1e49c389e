package org.peerassessment.core.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.people.Likely.Because;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.Scheme;

/**
 * What somebody newly named has in common with a person of the register.
 *
 * @param because empty if they are not alike
 * @param otherBirth whether both dates of birth are known and differ
 */
record Likeness(Set<Because> because, boolean otherBirth) {
  /** A name of so few letters sounds like many others: it must be spelt nearly alike. */
  private static final int SHORT = 3;

  /**
   * @param before other names that the person is found by
   */
  static Likeness between(
      NewPerson named, Map<Scheme, String> identifiers, Person person, List<NewPerson> before) {
    Set<Because> because = EnumSet.noneOf(Because.class);
    if (identifiers.entrySet().stream()
        .anyMatch(i -> i.getValue().equals(person.identifiers().get(i.getKey())))) {
      because.add(Because.SAME_IDENTIFIER);
    }
    LocalDate born = person.view().dateOfBirth();
    boolean bothKnown = named.dateOfBirth() != null && born != null;
    if (bothKnown && named.dateOfBirth().equals(born)) {
      because.add(Because.SAME_DATE_OF_BIRTH);
    }
    name(named, person.written())
        .or(
            () ->
                before.stream().anyMatch(name -> name(named, name).isPresent())
                    ? Optional.of(Because.EARLIER_NAME)
                    : Optional.empty())
        .ifPresent(because::add);
    return new Likeness(because, bothKnown && !named.dateOfBirth().equals(born));
  }

  private static Optional<Because> name(NewPerson named, NewPerson known) {
    String given = known.givenName();
    String family = known.familyName();
    boolean familyOpen = named.familyName().isEmpty() || family.isEmpty();
    boolean sameFamily = Sounds.folded(named.familyName()).equals(Sounds.folded(family));
    if (Sounds.folded(named.givenName()).equals(Sounds.folded(given))
        && (familyOpen || sameFamily)) {
      return Optional.of(sameFamily ? Because.SAME_NAME : Because.NEAR_NAME);
    } else if (near(named.givenName(), given, Sounds.given(named.givenName()), Sounds.given(given))
        && (familyOpen
            || near(
                named.familyName(),
                family,
                Sounds.family(named.familyName()),
                Sounds.family(family)))) {
      return Optional.of(Because.NEAR_NAME);
    }
    return Optional.empty();
  }

  private static boolean near(String one, String other, Set<String> sounds, Set<String> others) {
    if (Collections.disjoint(sounds, others)) {
      return false;
    }
    String a = Sounds.folded(one);
    String b = Sounds.folded(other);
    int longer = Math.max(a.length(), b.length());
    boolean aPart = a.contains(b) || b.contains(a);
    return (aPart && Math.min(a.length(), b.length()) >= SHORT)
        || Spelling.distance(a, b) <= (longer <= SHORT ? 1 : (longer + 1) / 2);
  }

  /** Higher for what says more; two dates of birth that differ say that it is somebody else. */
  int weight() {
    int weight = because.contains(Because.SAME_IDENTIFIER) ? 16 : 0;
    weight += because.contains(Because.SAME_NAME) ? 6 : 0;
    weight += because.contains(Because.NEAR_NAME) ? 4 : 0;
    weight += because.contains(Because.EARLIER_NAME) ? 4 : 0;
    weight += because.contains(Because.SAME_DATE_OF_BIRTH) ? 3 : 0;
    return otherBirth ? weight - 3 : weight;
  }
}
