package org.peerassessment.mapping.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.api.overlap.SharedWith.TiedPair;

/** Who, which pairs and which places are on a map. */
final class OnTheMap {
  /** In the order in which the map lists people. */
  private final Map<Long, Who> people = new LinkedHashMap<>();

  private final Map<List<Long>, TiedPair> ties = new LinkedHashMap<>();
  private final Map<Long, String> places = new TreeMap<>();

  /**
   * @param named everybody whom the assessment names, in order
   * @param members ids of those who were ever members
   * @param known every place of the assessment, whether or not anybody is said to use it
   */
  OnTheMap(
      List<PersonOnMap> named,
      Collection<Long> members,
      List<TieView> tied,
      List<PlaceUseView> uses,
      List<ContextView> known) {
    Set<Long> there = new HashSet<>(members);
    for (TieView tie : tied) {
      ties.putIfAbsent(
          pair(tie.a().personId(), tie.b().personId()), new TiedPair(tie.a(), tie.b()));
      there.add(tie.a().personId());
      there.add(tie.b().personId());
    }
    for (PlaceUseView use : uses) {
      there.add(use.person().personId());
    }
    known.forEach(place -> places.put(place.contextId(), place.name()));
    named.stream()
        .map(PersonOnMap::who)
        .filter(who -> there.contains(who.personId()))
        .forEach(who -> people.put(who.personId(), who));
  }

  /** Which way round a tie was recorded says nothing. */
  static List<Long> pair(long one, long other) {
    return List.of(Math.min(one, other), Math.max(one, other));
  }

  Set<Long> personIds() {
    return people.keySet();
  }

  Set<Long> placeIds() {
    return places.keySet();
  }

  List<Who> people(Set<Long> ids) {
    List<Who> found = new ArrayList<>(people.values());
    found.removeIf(who -> !ids.contains(who.personId()));
    return found;
  }

  List<TiedPair> ties(Set<List<Long>> pairs) {
    return ties.entrySet().stream()
        .filter(tie -> pairs.contains(tie.getKey()))
        .map(Map.Entry::getValue)
        .sorted(
            Comparator.comparing((TiedPair tie) -> tie.one().name())
                .thenComparing(tie -> tie.other().name()))
        .toList();
  }

  List<String> places(Set<Long> ids) {
    return places.entrySet().stream()
        .filter(place -> ids.contains(place.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }
}
