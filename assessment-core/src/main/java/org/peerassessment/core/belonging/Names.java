package org.peerassessment.core.belonging;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people whom an account names.
 *
 * @param names full name of each
 * @param grown those of the assessment who are no young people
 */
record Names(Map<Long, String> names, Set<Long> grown) {
  /** Who is in both, in words; empty if nobody is. */
  String inBoth(Collection<Long> some, Collection<Long> others) {
    return say(some.stream().filter(others::contains));
  }

  /** Who of them is no young person, in words; empty if nobody is. */
  String grown(Collection<Long> some) {
    return say(some.stream().filter(grown::contains));
  }

  private String say(Stream<Long> people) {
    return people.map(id -> names.getOrDefault(id, "")).sorted().collect(Collectors.joining(", "));
  }
}
