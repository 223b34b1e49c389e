package org.peerassessment.core.api.people;

import java.util.List;
import java.util.Set;

/**
 * Somebody who may be the same person: offered, never decided (R-REF-08).
 *
 * @param because what makes it likely
 * @param here whether the assessment asked about names them already
 * @param numbers of the assessments that name them, of those that the caller is named on
 */
public record Likely(PersonView person, Set<Because> because, boolean here, List<String> numbers) {
  /** Most that are offered at once. */
  public static final int MOST = 10;

  public Likely {
    because = Set.copyOf(because);
    numbers = List.copyOf(numbers);
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "Likely[" + person.personId() + "]";
  }

  /** What two people have in common. */
  public enum Because {
    SAME_IDENTIFIER,
    SAME_NAME,
    NEAR_NAME,
    /** The name, or one like it, that the person was written with before two records were one. */
    EARLIER_NAME,
    SAME_DATE_OF_BIRTH,
    /** What pictures call the person, by the council's setting. */
    SAME_LABEL
  }
}
