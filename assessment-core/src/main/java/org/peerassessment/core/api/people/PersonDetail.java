package org.peerassessment.core.api.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A person with everything the register holds of them.
 *
 * @param version to be sent back with a correction
 * @param identifiers by scheme, those that are known
 * @param earlier how the person, and whoever is one with them, was written before, newest first; 50
 *     at most
 * @param merges other records that were made one with this one, newest first
 */
public record PersonDetail(
    PersonView person,
    long version,
    Map<Scheme, String> identifiers,
    List<Earlier> earlier,
    List<Merged> merges) {
  public PersonDetail {
    identifiers = Map.copyOf(identifiers);
    earlier = List.copyOf(earlier);
    merges = List.copyOf(merges);
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "PersonDetail[" + person.personId() + "]";
  }

  /**
   * Another record was made one with this one.
   *
   * @param number by which an administrator finds the merge
   * @param until last day on which it can be undone, or null once that has passed
   */
  public record Merged(long number, LocalDate until) {}

  /**
   * How a person was written until somebody corrected it.
   *
   * @param name in full
   * @param dateOfBirth null where it was not known
   * @param correctedBy empty where it was corrected in an assessment that the reader is not named
   *     on
   */
  public record Earlier(
      String name, LocalDate dateOfBirth, String correctedBy, Instant correctedAt) {
    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "Earlier[" + correctedAt + "]";
    }
  }
}
