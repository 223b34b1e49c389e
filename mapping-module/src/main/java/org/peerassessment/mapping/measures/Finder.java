package org.peerassessment.mapping.measures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.measures.Prompt;
import org.peerassessment.mapping.api.measures.PromptKind;

/**
 * Finds what a map suggests. What stands out is kept small on purpose: who holds on a single person
 * is told as somebody with one tie, not again as a part that somebody links; the part that most
 * people are in is the map, not a part of it.
 */
final class Finder {
  private static final int FEWEST_IN_PART = 2;
  private static final int FEWEST_IN_SUBGROUP = 3;

  private final Mapped map;
  private final Graph graph;
  private final Reasoned reasoned;

  Finder(Mapped map) {
    this.map = map;
    graph = map.graphOfTies();
    reasoned = new Reasoned(map);
  }

  /**
   * @param confirmed ids of the members of each subgroup that is confirmed already
   */
  List<Prompt> find(double closeness, Set<Set<Long>> confirmed) {
    Links links = new Links(graph);
    return Stream.of(
            linkingPeople(links),
            linkingPairs(links),
            oftenBetween(),
            atTheEdge(PromptKind.NO_TIE, 0),
            atTheEdge(PromptKind.ONE_TIE, 1),
            separateParts(),
            subgroups(closeness))
        .flatMap(found -> found)
        .filter(prompt -> !prompt.isGroup() || !confirmed.contains(Mapped.ids(prompt.people())))
        .sorted(
            Comparator.comparing(Prompt::kind)
                .thenComparing(prompt -> prompt.people().get(0).label()))
        .toList();
  }

  /** Those without whom at least two parts of two or more people would be separate. */
  private Stream<Prompt> linkingPeople(Links links) {
    return Arrays.stream(links.people())
        .filter(v -> partsBetweenWhich(v) > 1)
        .mapToObj(v -> reasoned.byTiesOf(PromptKind.LINKS_PARTS, map.people(v)));
  }

  private long partsBetweenWhich(int person) {
    return Parts.nextTo(graph, person).stream().filter(p -> p.length >= FEWEST_IN_PART).count();
  }

  /** Pairs with two or more people on either side. */
  private Stream<Prompt> linkingPairs(Links links) {
    return links.pairs().stream()
        .filter(pair -> graph.degree(pair[0]) > 1 && graph.degree(pair[1]) > 1)
        .map(pair -> reasoned.byTiesAmong(PromptKind.ONLY_LINK, map.people(pair)));
  }

  private Stream<Prompt> oftenBetween() {
    return Arrays.stream(StandsOut.among(Betweenness.of(graph)))
        .mapToObj(v -> reasoned.byTiesOf(PromptKind.OFTEN_BETWEEN, map.people(v)));
  }

  /** Everybody tied to so many others, as one prompt. */
  private Stream<Prompt> atTheEdge(PromptKind kind, int others) {
    int[] there = IntStream.range(0, graph.size()).filter(v -> graph.degree(v) == others).toArray();
    return there.length == 0 ? Stream.of() : Stream.of(reasoned.byTiesOf(kind, map.people(there)));
  }

  private Stream<Prompt> separateParts() {
    return Parts.of(graph).stream()
        .filter(part -> part.length >= FEWEST_IN_PART && 2 * part.length <= graph.size())
        .map(part -> reasoned.byTiesAmong(PromptKind.SEPARATE_PART, map.people(part)));
  }

  private Stream<Prompt> subgroups(double closeness) {
    return Communities.of(graph, closeness).stream()
        .filter(group -> group.length >= FEWEST_IN_SUBGROUP)
        .map(group -> reasoned.byTiesAmong(PromptKind.POSSIBLE_SUBGROUP, map.people(group)));
  }
}
