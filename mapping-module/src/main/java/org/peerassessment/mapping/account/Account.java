package org.peerassessment.mapping.account;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerassessment.mapping.api.account.Ring;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieView;

/**
 * What a young person says of their own ties that go on, and of who is not with them.
 *
 * @param byOther the ties, by the other person's id
 * @param outside of whom they say that they do not belong
 */
record Account(Map<Long, List<TieView>> byOther, Set<Long> outside) {

  /**
   * @param ties everything in the record now, whoever says so
   */
  static Account of(long person, Collection<TieView> ties, Set<Long> outside) {
    return new Account(
        ties.stream()
            .filter(tie -> isTheirs(tie, person))
            .collect(
                Collectors.groupingBy(
                    tie -> other(tie, person), TreeMap::new, Collectors.toList())),
        outside);
  }

  /** A tie of a kind that judges somebody has no place on the rings, and is left as it is. */
  private static boolean isTheirs(TieView tie, long person) {
    Source source = tie.said().source();
    return tie.touches(person)
        && tie.said().to() == null
        && tie.said().kind() != TieKind.HARMFUL_INFLUENCE
        && source.voice() == Voice.YOUNG_PERSON
        && Long.valueOf(person).equals(source.person());
  }

  private static long other(TieView tie, long person) {
    return tie.a().personId() == person ? tie.b().personId() : tie.a().personId();
  }

  List<TieView> to(long other) {
    return byOther.getOrDefault(other, List.of());
  }

  /** Where that person stands, by the closest tie to them; null where nothing is said. */
  Ring ring(long other) {
    return to(other).stream()
        .map(tie -> Ring.of(tie.said().strength()))
        .min(Comparator.naturalOrder())
        .orElse(outside.contains(other) ? Ring.OUTSIDE : null);
  }

  boolean isTiedTo(long other) {
    return !to(other).isEmpty();
  }

  Map<Long, Ring> rings() {
    Map<Long, Ring> rings = new HashMap<>();
    outside.forEach(other -> rings.put(other, ring(other)));
    byOther.keySet().forEach(other -> rings.put(other, ring(other)));
    return rings;
  }

  /** Ids of the statements that it rests on. */
  Set<Long> statements() {
    return byOther.values().stream()
        .flatMap(List::stream)
        .map(TieView::statement)
        .collect(Collectors.toSet());
  }
}
