package org.peerassessment.mapping.measures;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.api.measures.TieShown;

/**
 * People and ties of a map on one day, with the graph they make. People are numbered by id, so that
 * the same map makes the same graph.
 */
final class Mapped {
  private static final Comparator<PersonShown> BY_LABEL =
      Comparator.comparing(PersonShown::label).thenComparing(PersonShown::personId);

  private final List<PersonShown> people;
  private final Map<Long, PersonShown> byId = new HashMap<>();
  private final Map<Long, String> labels = new HashMap<>();
  private final List<TieView> held;
  private final Set<Long> withEnded = new HashSet<>();
  private final Graph graph;

  /**
   * @param people those whom the map shows
   * @param ties of which each says whether it holds; one of somebody not shown is left out
   * @param labelled everybody with a label, as some say something and are not shown
   */
  Mapped(Collection<PersonShown> people, List<TieView> ties, Collection<PersonShown> labelled) {
    this.people = people.stream().sorted(Comparator.comparing(PersonShown::personId)).toList();
    people.forEach(p -> byId.put(p.personId(), p));
    labelled.forEach(p -> labels.put(p.personId(), p.label()));
    held =
        ties.stream()
            .filter(TieView::holds)
            .filter(t -> byId.containsKey(one(t)) && byId.containsKey(other(t)))
            .toList();
    ties.stream().filter(t -> !t.holds()).forEach(t -> withEnded.addAll(List.of(one(t), other(t))));
    graph = graph();
  }

  private Graph graph() {
    Map<Long, Integer> numbers = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      numbers.put(people.get(i).personId(), i);
    }
    return Graph.of(
        people.size(),
        held.stream().mapToInt(t -> numbers.get(one(t))).toArray(),
        held.stream().mapToInt(t -> numbers.get(other(t))).toArray());
  }

  Graph graphOfTies() {
    return graph;
  }

  int size() {
    return people.size();
  }

  int ties() {
    return held.size();
  }

  /** The people of those numbers, by label. */
  List<PersonShown> people(int... numbers) {
    return Arrays.stream(numbers).mapToObj(people::get).sorted(BY_LABEL).toList();
  }

  /** Ties that hold and have one of them at an end. */
  List<TieView> tiesOf(List<PersonShown> some) {
    Set<Long> ids = ids(some);
    return ties(t -> ids.contains(one(t)) || ids.contains(other(t)));
  }

  /** Ties that hold between two of them. */
  List<TieView> tiesAmong(List<PersonShown> some) {
    Set<Long> ids = ids(some);
    return ties(t -> ids.contains(one(t)) && ids.contains(other(t)));
  }

  private List<TieView> ties(Predicate<TieView> wanted) {
    return held.stream().filter(wanted).toList();
  }

  /** Whether one of them had a tie that has ended. */
  boolean anyEnded(List<PersonShown> some) {
    return some.stream().anyMatch(p -> withEnded.contains(p.personId()));
  }

  TieShown shown(TieView tie) {
    return new TieShown(
        tie.tieId(),
        byId.get(one(tie)).label(),
        byId.get(other(tie)).label(),
        tie.said().kind(),
        saidBy(tie.said().source()));
  }

  /** A young person by the label of the map, as their own words may name them; others in words. */
  private String saidBy(Source source) {
    return source.person() == null
        ? Words.orEmpty(source.whoSays())
        : labels.getOrDefault(source.person(), "?");
  }

  static Set<Long> ids(List<PersonShown> some) {
    Set<Long> ids = new HashSet<>();
    some.forEach(p -> ids.add(p.personId()));
    return ids;
  }

  private static long one(TieView tie) {
    return tie.a().personId();
  }

  private static long other(TieView tie) {
    return tie.b().personId();
  }
}
